import { computedCells } from '../scoring/computed-cells';
import { refText } from '../workbook/cell-ref';
import type { CellEdit } from '../workbook/change-set';
import type { ReviewSubject } from './check';
import { isOpen, type JudgedFinding } from './waivers';

/** 修正建议: the edit a finding offers. */
export interface Fix {
  readonly judged: JudgedFinding;
  readonly edit: CellEdit;
  /** It would replace a formula or what a person entered as a result, so a person ticks it by hand. */
  readonly byHand: boolean;
}

/** 修正清单 of a form: one offer a cell; where several findings offer for one, the first in reading order. */
export function fixesOf({ form, score, profile }: ReviewSubject, judged: readonly JudgedFinding[]): readonly Fix[] {
  const results = new Set(computedCells(form, score, profile).map(({ field }) => refText(field.ref)));
  const fixes = new Map<string, Fix>();
  for (const one of judged) {
    const edit = one.finding.fix;
    if (edit === null || !isOpen(one) || fixes.has(refText(edit.ref))) continue;
    fixes.set(refText(edit.ref), { judged: one, edit, byHand: replaces(edit, results) });
  }
  return [...fixes.values()];
}

/** Filling a gap and taking debris out of a text replace nothing of anybody's. */
function replaces({ ref, before, after }: CellEdit, results: ReadonlySet<string>): boolean {
  if (before.kind === 'empty') return false;
  return before.kind !== 'text' || after.kind !== 'text' || results.has(refText(ref));
}
