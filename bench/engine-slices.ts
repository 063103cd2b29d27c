import { type Assessment, assessInSteps, type AssessmentInput } from '../src/assess';
import { shippedProfiles } from '../src/profile/shipped-profiles';
import { NO_JUDGEMENTS } from '../src/scoring/form-score';
import type { WorkbookSnapshot } from '../src/workbook/snapshot';

/** As src/taskpane/session/run-in-slices.ts does it. */
const BUDGET = 12;
const INPUT: AssessmentInput = { profiles: shippedProfiles(), chosen: () => null, judgements: NO_JUDGEMENTS };

/** One assessment in slices: how long it took, and the longest time that a page would have waited. */
export interface Sliced {
  readonly whole: number;
  readonly longest: number;
  readonly forms: number;
}

export function assessSliced(book: WorkbookSnapshot): Sliced {
  const steps = assessInSteps(book, INPUT);
  const started = performance.now();
  let longest = 0;
  for (;;) {
    const from = performance.now();
    let step: IteratorResult<unknown, Assessment>;
    do step = steps.next(); while (step.done !== true && performance.now() - from < BUDGET);
    longest = Math.max(longest, performance.now() - from);
    if (step.done === true) return { whole: performance.now() - started, longest, forms: step.value.forms.length };
  }
}

/** 底价: every cell looked at once, nothing understood. */
export function bareRead({ sheets }: WorkbookSnapshot): number {
  let signs = 0;
  for (const { cells } of sheets) for (const { row, column, text } of cells) signs += row + column + text.trim().length;
  return signs;
}

/** The same workbook with one of its sheets read anew, as a host hands it over after an edit. */
export function withOneEdit({ sheets, date1904 }: WorkbookSnapshot): WorkbookSnapshot {
  const [first] = sheets;
  return { sheets: sheets.with(0, { ...first! }), date1904 };
}
