import { isZero, ratioOf } from '../../exact/ratio';
import type { EvaluationForm } from '../../form/evaluation-form';
import type { RuleProfile } from '../../profile/rule-profile';
import { measurePlaces } from '../../scoring/measure-place';
import { pointsIn } from '../../scoring/points-cell';
import { message, type Message } from '../../wording/message';

/** 资金得分不相配: a fund score of the profile that the form has no row for, and points of the fund row that the profile does not give. */
export function fundsUnfit(form: EvaluationForm, profile: RuleProfile): readonly Message[] {
  const { block, rows } = measurePlaces(form, profile);
  const total = form.funds.find(({ role }) => role === 'total');
  const placed = new Set([...rows.values(), ...(block === null || total === undefined ? [] : [block])]);
  const missing = profile.fundMeasures.filter((measure) => measure.rule.method !== 'not-scored' && !placed.has(measure));
  const weight = total?.weight ?? null;
  const points = block !== null || weight === null ? null : pointsIn(weight);
  const strange = points !== null && !isZero(points.exact) && isZero(ratioOf(profile.points.fund));
  return [
    ...missing.map(({ title }) => message('side.measure-missing', { measure: title })),
    ...(strange ? [message('side.fund-points-strange', { points: weight!.text.trim() })] : []),
  ];
}
