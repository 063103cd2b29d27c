import { describeDeductions } from '../../../explain/rules/describe-deductions';
import type { RuleProfile } from '../../../profile/rule-profile';
import { message } from '../../../wording/message';
import { cardOfRows } from '../card-of-rows';
import type { RuleCard } from '../rule-card';
import type { SampleRow } from '../sample-form';
import { given } from '../worked-row';

/** What a filer writes about a deduction without saying how much. */
const SOMETHING = '存在个别问题';
const YES = '是';

/** 扣分与一票否决: nothing happened, something did, and the veto; null where the profile knows neither. */
export function deductionsCard(profile: RuleProfile): RuleCard | null {
  const { deductions } = profile;
  if (deductions === null) return null;
  const { items, noneWords, veto } = deductions;
  if (items.length === 0 && veto === null) return null;
  const item = (actual: string, at: number): SampleRow => ({ role: 'penalty', name: (items[at] ?? items[0])?.words[0] ?? '', actual });
  const vetoRow = (actual: string): SampleRow => ({ role: 'veto', name: veto?.words[0] ?? '', actual });
  return cardOfRows(profile, {
    id: 'deductions',
    title: message('teachcard.deductions'),
    lines: describeDeductions(profile).lines,
    sample: {
      typical: items.length === 0 ? vetoRow(veto?.noneWords[0] ?? '') : item(noneWords[0] ?? '', 0),
      edge: items.length === 0 ? vetoRow(SOMETHING) : item(SOMETHING, 1),
      failing: veto === null ? item(YES, 2) : vetoRow(YES),
    },
    labels: {
      typical: message('teachcard.case-none'),
      edge: message('teachcard.case-something'),
      failing: message(veto === null ? 'teachcard.case-something' : 'teachcard.case-veto'),
    },
    given: ({ name = '', actual = '' }) => [given('name', name), given('remark', actual)],
  });
}
