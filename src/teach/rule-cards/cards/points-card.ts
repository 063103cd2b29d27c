import { describePoints } from '../../../explain/rules/describe-points';
import { ratioText } from '../../../exact/ratio-text';
import type { RuleProfile } from '../../../profile/rule-profile';
import { NO_JUDGEMENTS } from '../../../scoring/form-score';
import { scoreForm } from '../../../scoring/score-form';
import { message } from '../../../wording/message';
import { formulasOf } from '../card-formulas';
import { ROLES } from '../limit-rates';
import type { RuleCard, WorkedRow } from '../rule-card';
import { sampleForm, type SampleRow } from '../sample-form';
import { samplePlace } from '../sample-place';
import { given } from '../worked-row';

/** 分值结构; where rows share the points of their section, what that makes of two, three and six. */
export function pointsCard(profile: RuleProfile): RuleCard {
  const place = samplePlace(profile);
  const rows = place.weight === undefined && place.name === undefined ? ROLES.map((role, at) => sharedRow(role, COUNTS[at]!, place, profile)) : [];
  return { id: 'points', title: message('teachcard.points'), lines: describePoints(profile).lines, formulas: formulasOf(rows, ['read-weight']), rows, graphOf: null };
}

const COUNTS = [2, 3, 6] as const;

function sharedRow(role: WorkedRow['role'], count: number, place: SampleRow, profile: RuleProfile): WorkedRow {
  const form = sampleForm({ year: profile.inForce.from, rows: Array.from({ length: count }, () => ({ ...place, target: '≥100', actual: '100' })) });
  const line = scoreForm(form, profile, NO_JUDGEMENTS).indicators[0]!;
  const weight = line.outcome === 'not-scored' || line.weight === null ? '' : ratioText(line.weight);
  const derivation = line.derivation.filter(({ step }) => step === 'read-weight');
  return { role, label: message('teachcard.case-rows', { count: String(count) }), given: [given('part', place.level1 ?? ''), given('rows', String(count))], derivation, result: { kind: 'scored', shown: weight, grade: null }, reasonDue: [] };
}
