import type { EvaluationForm } from '../../form/evaluation-form';
import type { GradeResult, LineScore, SumScore } from '../../scoring/form-score';
import { addedApart } from './added-apart';
import { ON_THE_WAY, type Way, wayOf } from './score-way';
import type { ComparedScore, DifferingStep, Stage, StepWords } from './side-by-side';
import { fullWords, shortWords, wordsWithout } from './step-words';

type Result = LineScore | SumScore | GradeResult;

/** What the first score on the way can come from. */
const BEFORE: readonly Stage[] = ['weight', 'kind', 'rate'];

/**
 * 不同的一步 of a row whose scores differ. The scores on their way are compared stage after stage; the first stage that
 * parts them is the one, and where that is the first score of all, whatever differs first among weight, comparison and
 * rate. `results` and `scores` run parallel; null is a profile that does not fit.
 */
export function differingStep(results: readonly (Result | null)[], scores: readonly (ComparedScore | null)[], form: EvaluationForm): DifferingStep {
  const ways = results.map((result) => result === null ? null : wayOf(result.derivation));
  const stage = partingStage(ways.filter((way) => way !== null));
  const added = stage === 'add' ? addedApart(ways.map((way) => way?.telling.get('add') ?? null), form) : null;
  const words = (short: boolean): readonly (StepWords | null)[] => results.map((result, at) => {
    const score = scores[at] ?? null;
    if (result === null || score === null) return null;
    const step = tellingStep(ways[at]!, stage);
    const open = score.outcome === 'scored' ? wordsWithout(stage) : score.reason;
    const says = step === null ? open : added?.[at] ?? (short ? shortWords(step) : fullWords(step));
    // The sentence of a grade names it.
    return { says, shown: score.outcome === 'scored' && stage !== 'grade' ? score.shown : null };
  });
  const brief = words(true);
  return { stage, of: tellsApart(brief) ? brief : words(false) };
}

function partingStage(ways: readonly Way[]): Stage {
  let values: readonly (string | null)[] = ways.map(() => null);
  for (const stage of ON_THE_WAY) {
    const before = values;
    values = ways.map(({ scores }, at) => scores.get(stage)?.value ?? before[at]!);
    if (new Set(values).size === 1) continue;
    // Where one profile gives a number and another none, that is the difference, however the number came about.
    return stage === 'method' && !values.includes(null) ? firstBefore(ways) ?? stage : stage;
  }
  return firstBefore(ways) ?? 'judged';
}

/** A way without such a step does not differ by it. */
function firstBefore(ways: readonly Way[]): Stage | null {
  return BEFORE.find((stage) => new Set(ways.flatMap(({ telling }) => telling.get(stage)?.value ?? [])).size > 1) ?? null;
}

/** What a column says at a stage, or next after it; null where it has nothing more to say. */
function tellingStep({ telling }: Way, stage: Stage) {
  const own = telling.get(stage);
  if (own !== undefined) return own;
  if (stage === 'limit' || stage === 'deduct') return null;
  const next = ON_THE_WAY.slice(ON_THE_WAY.indexOf(stage) + 1).find((later) => telling.has(later));
  return next === undefined ? null : telling.get(next)!;
}

/** The same words beside two scores name no difference. */
function tellsApart(words: readonly (StepWords | null)[]): boolean {
  const shown = new Map<string, string | null>();
  return words.every((one) => {
    if (one === null) return true;
    const says = JSON.stringify(one.says);
    if (shown.has(says)) return shown.get(says) === one.shown;
    shown.set(says, one.shown);
    return true;
  });
}
