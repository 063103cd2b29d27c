import type { EvaluationForm } from '../../form/evaluation-form';
import type { RuleProfile } from '../../profile/rule-profile';
import type { FileRecord } from '../../record/file-record';
import type { ReviewSubject } from '../../review/check';
import { type FormScore, type JudgementRange, type LineScore, NO_JUDGEMENTS } from '../../scoring/form-score';
import { sharedCells } from '../../scoring/shared-cells';
import { scoreForm } from '../../scoring/score-form';
import { refText } from '../../workbook/cell-ref';

/** 待评定的得分格, by address: where the decision must lie, or null where any number of points will do. */
export type OpenCells = ReadonlyMap<string, JudgementRange | null>;

/** Those of a form, whether a person has decided them already or not. */
export function openCells({ form, profile, score }: ReviewSubject, record: FileRecord): OpenCells {
  const open = openBy(score, form, profile);
  if (!hasDecisions(form, record)) return open;
  // The range of a row that is decided shows again once nothing is decided.
  return new Map([...openBy(scoreForm(form, profile, NO_JUDGEMENTS), form, profile), ...open]);
}

function openBy({ funds, indicators }: FormScore, form: EvaluationForm, profile: RuleProfile): OpenCells {
  const open = new Map<string, JudgementRange | null>();
  form.funds.forEach(({ score, shifted }, index) => {
    const line = funds[index]!;
    if (score !== null && !shifted && line.outcome === 'needs-review' && line.range !== null) open.set(refText(score.ref), line.range);
  });
  form.indicators.forEach((row, index) => {
    const line = indicators[index]!;
    if (row.score === null || line.outcome !== 'needs-review' || sharedCells(form).scores.has(refText(row.score.ref)) || addsChildren(index, form, indicators)) return;
    if (line.range !== null || takesAnyPoints(index, line, form, profile)) open.set(refText(row.score.ref), line.range);
  });
  return open;
}

/** The score of such a row is a sum; its children are decided, not the row. */
function addsChildren(index: number, { indicators }: EvaluationForm, lines: readonly LineScore[]): boolean {
  return indicators[index]!.role === 'parent' && indicators.some(({ parent }, child) => parent === index && lines[child]!.outcome !== 'not-scored');
}

/** A row without a weight has no range, and of a veto only the sign counts: it applies below zero. */
function takesAnyPoints(index: number, line: LineScore, { indicators }: EvaluationForm, { deductions }: RuleProfile): boolean {
  const { role } = indicators[index]!;
  if (role === 'veto') return (deductions?.veto ?? null) !== null;
  return role !== 'penalty' && line.outcome === 'needs-review' && line.weight === null;
}

function hasDecisions({ funds, indicators }: EvaluationForm, { judgements }: FileRecord): boolean {
  return [...funds, ...indicators].some(({ score }) => score !== null && Object.hasOwn(judgements.scores, refText(score.ref)));
}
