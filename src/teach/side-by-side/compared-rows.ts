import { isStop, type Steps } from '../../exact/in-steps';
import type { EvaluationForm } from '../../form/evaluation-form';
import { computedCells } from '../../scoring/computed-cells';
import type { GradeResult, LineScore, SumScore } from '../../scoring/form-score';
import { gradeCompared, lineCompared, sameScore } from './compared-score';
import { differingStep } from './differing-step';
import { resultAt, scoreSpots, type ScoreSpot } from './score-spots';
import type { ComparedRow, ComparedScore, DifferingStep, ProfileColumn } from './side-by-side';

/** 逐行比较: the score cells that at least one of the profiles gives something to say. The step that parts them is looked for when it is read. */
export function* comparedRows(form: EvaluationForm, columns: readonly ProfileColumn[]): Steps<readonly Omit<ComparedRow, 'gradeChanges'>[]> {
  const shown = columns.map((column) => column.fits ? shownTexts(form, column) : new Map<string, string | null>());
  const rows: Omit<ComparedRow, 'gradeChanges'>[] = [];
  for (const [at, spot] of scoreSpots(form).entries()) {
    if (isStop(at)) yield;
    const results = columns.map((column) => column.fits ? resultAt(spot, form, column.score, column.profile) : null);
    const scores = results.map((result, column) => result === null ? null : compared(result, shown[column]!.get(keyOf(spot)) ?? null));
    const known = scores.filter((score) => score !== null);
    if (known.every(({ outcome }) => outcome === 'not-scored')) continue;
    const differs = known.some((score) => !sameScore(score, known[0]!));
    const { kind, line, field, label } = spot;
    let step: DifferingStep | null = null;
    rows.push({
      kind, line, ref: field.ref, label, scores, differs,
      get step() {
        return differs ? step ??= differingStep(results, scores, form) : null;
      },
    });
  }
  return rows;
}

/** How each cell would show its score under a profile. */
function shownTexts(form: EvaluationForm, { score, profile }: ProfileColumn & { fits: true }): ReadonlyMap<string, string | null> {
  return new Map(computedCells(form, score, profile).map((cell) => [keyOf(cell), cell.shown]));
}

function keyOf({ kind, line }: { readonly kind: string; readonly line: ScoreSpot['line'] }): string {
  return `${kind} ${line}`;
}

function compared(result: LineScore | SumScore | GradeResult, shown: string | null): ComparedScore {
  // A grade has no number, not even while it is open.
  return 'range' in result || 'rate' in result || 'score' in result ? lineCompared(result, shown) : gradeCompared(result);
}
