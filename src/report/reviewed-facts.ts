import { decimalText } from '../exact/decimal';
import { ratioText } from '../exact/ratio-text';
import type { CriteriaPack } from '../review/criteria/criteria-pack';
import type { DeductedPoints, ReviewedScore, ReviewedTotal } from '../review/reviewer-scores';
import { message } from '../wording/message';
import type { DeductionFacts, ReviewedFacts } from './opinion-facts';

/** 复核人给的分: every row as the record keeps it, the pack in use, and what it comes to. */
export interface ReviewerDecisions {
  readonly rows: readonly ReviewedScore[];
  readonly pack: CriteriaPack | null;
  readonly total: ReviewedTotal;
}

/** 复核得分 for the opinion: the rows in which a reviewer decided something; null where there is none. */
export function reviewedFacts({ rows, pack, total }: ReviewerDecisions): ReviewedFacts | null {
  const decided = rows.filter(({ given }) => given !== null);
  if (decided.length === 0) return null;
  return {
    pack: pack === null ? null : { id: pack.id, version: pack.version, name: message('review.wording', pack.name) },
    rows: decided.map(({ row, given, deductions }) => ({
      indicator: row.label,
      ref: row.field.ref,
      weight: row.weight === null ? '' : ratioText(row.weight),
      reported: row.field.text.trim(),
      reviewed: decimalText(given!),
      deductions: deductions.map((one) => deductionFacts(one, pack)),
    })),
    total: total.total,
    grade: total.grade,
  };
}

function deductionFacts({ criterion, points }: DeductedPoints, pack: CriteriaPack | null): DeductionFacts {
  const { cite } = criterion;
  const title = pack?.sources.find(({ id }) => id === cite.source)?.title ?? '';
  return { criterion: criterion.id, wording: message('review.wording', criterion.wording), basis: [title, cite.clause ?? ''].filter((text) => text !== '').join(' '), points };
}
