import type { Derivation, DerivationStep, StepName } from '../../scoring/derivation';
import type { Stage } from './side-by-side';

/** 得分的来路: the steps of a derivation by stage. */
export interface Way {
  /** The step of each stage that speaks to a reader. */
  readonly telling: ReadonlyMap<Stage, DerivationStep>;
  /** The step whose value is the score after that stage. */
  readonly scores: ReadonlyMap<Stage, DerivationStep>;
}

/** From the method on a value is the score itself on its way; what stands before only leads to it. */
export const ON_THE_WAY: readonly Stage[] = ['method', 'add', 'deduct', 'limit', 'judged', 'round', 'score', 'grade'];

/** What the cells say is the same under every profile. */
const STAGES: Readonly<Record<StepName, Stage | null>> = {
  'read-target': null, 'read-actual': null, 'read-initial': null, 'read-budget': null, 'read-spent': null, 'read-adjustment': null, rule: null,
  'read-weight': 'weight', kind: 'kind', rate: 'rate', band: 'method', level: 'method', raw: 'method', ask: 'method',
  add: 'add', deduct: 'deduct', cap: 'limit', floor: 'limit', judged: 'judged', round: 'round', score: 'score', grade: 'grade',
};

export function wayOf(derivation: Derivation): Way {
  const telling = new Map<Stage, DerivationStep>();
  const scores = new Map<Stage, DerivationStep>();
  for (const step of derivation) {
    const stage = STAGES[step.step];
    if (stage === null) continue;
    if (isScore(step.step)) scores.set(stage, step);
    // A band or a level says more about a score than the multiplication after it.
    const before = telling.get(stage)?.step;
    if (before !== 'band' && before !== 'level') telling.set(stage, step);
  }
  return { telling, scores };
}

/** The others name a band, a level or a question. */
function isScore(step: StepName): boolean {
  return step !== 'band' && step !== 'level' && step !== 'ask';
}
