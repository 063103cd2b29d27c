import type { RuleLine } from '../../explain/rules/rule-line';
import type { RuleProfile } from '../../profile/rule-profile';
import type { Message } from '../../wording/message';
import { formulasOf } from './card-formulas';
import type { ByRole } from './limit-rates';
import type { GivenValue, RuleCard } from './rule-card';
import type { SampleRow } from './sample-form';
import { formOfRows, scoredRows, targetAndActual } from './worked-row';

/** 三行指标的规则卡. `graphed`: the score of its first row is drawn over the actual value. */
export function cardOfRows(profile: RuleProfile, { id, title, lines, sample, given = targetAndActual, labels, graphed = false }: {
  readonly id: string;
  readonly title: Message;
  readonly lines: readonly RuleLine[];
  readonly sample: ByRole<SampleRow>;
  readonly given?: (row: SampleRow, weight: string) => readonly GivenValue[];
  /** What the rows are examples of, where that is no usual, edge or failing case. */
  readonly labels?: ByRole<Message>;
  readonly graphed?: boolean;
}): RuleCard {
  const rows = scoredRows(profile, sample, given).map((row) => (labels === undefined ? row : { ...row, label: labels[row.role] }));
  return { id, title, lines, formulas: formulasOf(rows), rows, graphOf: graphed ? { form: formOfRows(profile, sample), line: 0, moves: 'actual' } : null };
}
