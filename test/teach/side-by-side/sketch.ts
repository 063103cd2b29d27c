import type { EvaluationForm } from '../../../src/form/evaluation-form';
import type { RuleProfile } from '../../../src/profile/rule-profile';
import { type Judgements, NO_JUDGEMENTS } from '../../../src/scoring/form-score';
import { compareProfiles } from '../../../src/teach/side-by-side/compare-profiles';
import { differenceText } from '../../../src/teach/side-by-side/difference-text';
import type { ComparedScore, SideBySide } from '../../../src/teach/side-by-side/side-by-side';
import { say } from '../../../src/wording/say';
import { type FormSketch, formOf, type RowSketch } from '../../support/form';
import { changed } from '../../support/profile';

/** A row of 10 points among others that are met, so that the weights add up as the national form wants them. */
export function formWith(row: RowSketch, more: Partial<FormSketch> = {}): EvaluationForm {
  return formOf({
    year: 2023,
    funds: [{ initial: '100', budget: '100', spent: '100', weight: '10', rate: '', score: '' }],
    rows: [
      { level1: '产出指标', level2: '数量指标', level3: '示例', weight: '10', score: '', ...row },
      met('产出指标', '40'), met('效益指标', '30'), met('满意度指标', '10'),
    ],
    total: true,
    grade: true,
    ...more,
  });
}

export function met(level1: string, weight: string): RowSketch {
  return { level1, level3: '达到的', target: '≥1次', actual: '1次', weight, score: '' };
}

/** The national profile with other values at places, under a name of its own. */
export function variant(name: string, changes: Parameters<typeof changed>[1]): RuleProfile {
  return changed('mof/2020', { ...changes, '/id': `test/${name}`, '/recognition/atLeast': -100 });
}

export function compared(form: EvaluationForm, profiles: readonly RuleProfile[], judgements: Judgements = NO_JUDGEMENTS): SideBySide {
  return compareProfiles({ form, profiles, judgements, inForce: null });
}

export function scoreText(score: ComparedScore | null): string {
  if (score === null) return '不适用';
  if (score.outcome === 'scored') return score.shown;
  return score.outcome === 'not-scored' ? '不计分' : '待人工';
}

/** "5.00 | 6.67 | 0.00 计分办法" for each row that differs, and the sentence of its step. */
export function differences({ rows }: SideBySide): readonly string[] {
  return rows.filter(({ differs }) => differs).map(({ kind, scores, step }) => `${kind} ${scores.map(scoreText).join(' | ')} ${step!.stage}: ${differenceText(step!, 'zh')}`);
}

export function saysOf(result: SideBySide, column: number): readonly string[] {
  const one = result.columns[column]!;
  return (one.fits ? one.remarks : one.why).map((says) => say(says, 'zh'));
}
