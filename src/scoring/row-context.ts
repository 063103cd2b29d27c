import { type Ratio, ratioOf } from '../exact/ratio';
import type { EvaluationForm, Field, Indicator } from '../form/evaluation-form';
import type { IndicatorOverride, RuleProfile } from '../profile/rule-profile';
import { refText } from '../workbook/cell-ref';
import type { Judgements } from './form-score';
import { sharedCells } from './shared-cells';
import { folded, isAnyOf, mentionsAny, textOf } from './text-match';

/** What the scoring of one row sees. */
export interface RowContext {
  readonly form: EvaluationForm;
  readonly profile: RuleProfile;
  readonly judgements: Judgements;
  readonly indicator: Indicator;
  readonly override: IndicatorOverride | null;
  /** The row's own score cell; null where the form has none, or several rows in use share it. */
  readonly scoreCell: Field | null;
  /** 满分: what the score cell is out of: the weight, or the base of a second weighting. */
  readonly full: Ratio;
  /** Its name in formulas. */
  readonly fullName: 'weight' | 'base';
}

export function rowContext(form: EvaluationForm, profile: RuleProfile, judgements: Judgements, indicator: Indicator, weight: Ratio): RowContext {
  const second = profile.indicators.secondWeighting;
  return {
    form, profile, judgements, indicator,
    override: overrideFor(indicator, profile),
    scoreCell: sharesItsScore(indicator, form) ? null : indicator.score,
    full: second === null ? weight : ratioOf(second.base),
    fullName: second === null ? 'weight' : 'base',
  };
}

/** 合并的得分格: one number over several rows in use says nothing about each of them. */
export function sharesItsScore({ score }: Indicator, form: EvaluationForm): boolean {
  return score !== null && score.shared && sharedCells(form).scores.has(refText(score.ref));
}

/** 指标特例: the first that fits the row. */
export function overrideFor(indicator: Indicator, profile: RuleProfile): IndicatorOverride | null {
  return profile.overrides.find(({ when }) =>
    (when.names === undefined || isAnyOf(folded(indicatorName(indicator)), when.names))
    && (when.level1 === undefined || mentionsAny(textOf(indicator.level1), when.level1))
    && (when.level2 === undefined || mentionsAny(textOf(indicator.level2), when.level2))) ?? null;
}

/** 指标名称: the third level, or the last level the row has. */
export function indicatorName({ level1, level2, level3 }: Indicator): string {
  return [level3, level2, level1].find((level) => textOf(level) !== '')?.text ?? '';
}
