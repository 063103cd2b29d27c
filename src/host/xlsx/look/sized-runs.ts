import type { SizedRun } from './sheet-look';

/** Runs in order and without overlaps: what lies under an earlier run is cut off, and equal neighbours become one. */
export function orderedRuns(runs: readonly SizedRun[]): readonly SizedRun[] {
  const ordered: SizedRun[] = [];
  let next = 0;
  for (const run of inOrder(runs)) {
    const first = Math.max(run.first, next);
    if (first > run.last) continue;
    next = run.last + 1;
    const before = ordered.at(-1);
    if (before?.last === first - 1 && isAlike(before, run)) ordered[ordered.length - 1] = { ...before, last: run.last };
    else ordered.push(first === run.first ? run : { ...run, first });
  }
  return ordered;
}

function inOrder(runs: readonly SizedRun[]): readonly SizedRun[] {
  const isOrdered = runs.every(({ first }, index) => index === 0 || runs[index - 1]!.first <= first);
  return isOrdered ? runs : [...runs].sort((a, b) => a.first - b.first);
}

function isAlike(a: SizedRun, b: SizedRun): boolean {
  return a.size === b.size && a.hidden === b.hidden && a.look === b.look && a.automatic === b.automatic;
}

/** Runs between these, as far as the sheet goes: for sheets whose rows are hidden unless they say otherwise. */
export function withGaps(runs: readonly SizedRun[], end: number, gap: Omit<SizedRun, 'first' | 'last'>): readonly SizedRun[] {
  const filled: SizedRun[] = [];
  let next = 0;
  for (const run of runs) {
    if (run.first > next) filled.push({ ...gap, first: next, last: run.first - 1 });
    filled.push(run);
    next = run.last + 1;
  }
  if (next < end) filled.push({ ...gap, first: next, last: end - 1 });
  return filled;
}
