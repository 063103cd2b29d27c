import { decimalText, parseDecimal } from '../../../exact/decimal';
import { foldText } from '../../../quantity/normalise';
import type { ReviewRecord } from '../../../record/review-record';
import { canDeduct, isWithin } from '../../../review/reviewer-scores';
import type { ScoredRow } from '../../../review/scored-rows';
import { type CellRef, refText, sameCell } from '../../../workbook/cell-ref';
import { message, type Message } from '../../../wording/message';
import type { Desk } from '../desk';
import type { Decide } from './review-acts';
import { recordedRow } from './reviewer-score-rows';

/** What the record takes. */
const KEPT = /^-?\d{1,12}(?:\.\d{1,12})?$/;

/** 复核得分: given by hand, or taken off by criteria. Of the two a row has one, so that what it says adds up. */
export interface ScoreByReviewer {
  give(ref: CellRef, text: string | null): Message | null;
  deduct(ref: CellRef, criterionId: string, step: string | null): Message | null;
  choosePack(packId: string | null): void;
}

export function createScoreByReviewer(desk: Desk, decide: Decide): ScoreByReviewer {
  return {
    give: (ref, text) => {
      const at = rowAt(desk, ref);
      if (at === null) return message('session.review.noScore', { cell: refText(ref) });
      const score = text === null ? null : readScore(text, at.row);
      if (score !== null && typeof score !== 'string') return score;
      decide(message('session.review.act.score', { cell: refText(ref) }), (record) => {
        const others = record.scores.filter(({ row }) => row !== at.name);
        return score === null ? { ...record, scores: others } : { ...withoutDeductions(record, at.name), scores: [...others, { row: at.name, score }] };
      });
      return null;
    },
    deduct: (ref, criterionId, step) => {
      const at = rowAt(desk, ref);
      const { pack } = desk.state().review;
      if (at === null) return message('session.review.noScore', { cell: refText(ref) });
      if (!canDeduct(at.row)) return message('session.review.noWeight', { cell: refText(ref) });
      const criterion = pack?.criteria.find(({ id }) => id === criterionId);
      if (pack === null || criterion === undefined) return message('session.review.noCriterion');
      if (step !== null && !criterion.steps.some(({ share }) => share === step)) throw new RangeError(`no step ${step} in ${criterionId}`);
      decide(message('session.review.act.deduct', { cell: refText(ref) }), (record) => {
        const others = record.deductions.filter((one) => one.row !== at.name || one.pack !== pack.id || one.criterion !== criterionId);
        if (step === null) return { ...record, deductions: others };
        const scores = record.scores.filter(({ row }) => row !== at.name);
        return { ...record, scores, deductions: [...others, { row: at.name, pack: pack.id, criterion: criterionId, step }] };
      });
      return null;
    },
    choosePack: (packId) => {
      const pack = packId === null ? null : desk.packs.find(({ id }) => id === packId);
      if (pack === undefined) throw new RangeError(`no criteria pack ${String(packId)}`);
      decide(message('session.review.act.pack'), (record) => ({ ...record, pack: pack === null ? null : { id: pack.id, version: pack.version } }));
    },
  };
}

function withoutDeductions(record: ReviewRecord, name: string): ReviewRecord {
  return { ...record, deductions: record.deductions.filter(({ row }) => row !== name) };
}

/** The score as the record keeps it, or why it is refused. */
function readScore(text: string, row: ScoredRow): string | Message {
  const value = parseDecimal(foldText(text).replace(/分$/, ''));
  const score = value === null ? '' : decimalText(value);
  if (value === null || !KEPT.test(score)) return message('session.decide.noNumber', { text: text.trim().slice(0, 40) });
  if (isWithin(value, row)) return score;
  return message('session.decide.outside', { score, low: decimalText(row.low), high: decimalText(row.high) });
}

function rowAt(desk: Desk, ref: CellRef): { readonly row: ScoredRow; readonly name: string } | null {
  const facts = desk.facts();
  for (const assessment of facts.assessed) {
    const findings = desk.reviews.verdict(assessment, facts)?.findings;
    const row = findings?.scored.find(({ field }) => sameCell(field.ref, ref));
    if (findings !== undefined && row !== undefined) return { row, name: recordedRow(findings.formKey, row) };
  }
  return null;
}
