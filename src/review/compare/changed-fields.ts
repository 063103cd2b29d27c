import type { Field } from '../../form/evaluation-form';
import { listedName } from '../listed-name';
import type { ReviewedForm } from '../reviewed-form';
import type { MatchedRows } from './match-rows';

/** 改过的栏: one cell of a row that says something else now. */
export interface FieldChange {
  /** 指标名称 or row label as it is now. */
  readonly row: string;
  readonly part: ChangedPart;
  readonly before: Field | null;
  readonly after: Field | null;
}

export type ChangedPart = 'target' | 'actual' | 'weight' | 'rate' | 'score' | 'reason' | 'initial' | 'budget' | 'spent' | 'total' | 'grade';

const INDICATOR_PARTS = ['target', 'actual', 'weight', 'rate', 'score', 'reason'] as const;
const FUND_PARTS = ['initial', 'budget', 'spent', 'rate', 'score', 'reason'] as const;

/** What the unit changed in the rows that are still there: values, scores, reasons, sums, grade; in the order of the new form. */
export function changedFields({ form: before }: ReviewedForm, { form: after }: ReviewedForm, rows: MatchedRows): readonly FieldChange[] {
  return [
    ...after.funds.flatMap((now, at) => {
      const was = oldOne(before.funds, rows.funds[at]);
      return was === null ? [] : FUND_PARTS.flatMap((part) => changed(now.label, part, was[part], now[part]));
    }),
    ...after.indicators.flatMap((now, at) => {
      const was = oldOne(before.indicators, rows.indicators[at]);
      return was === null ? [] : INDICATOR_PARTS.flatMap((part) => changed(listedName(now), part, was[part], now[part]));
    }),
    ...after.subtotals.flatMap((now, at) => {
      const was = oldOne(before.subtotals, rows.subtotals[at]);
      return was === null ? [] : changed(now.label, 'score', was.score, now.score);
    }),
    ...changed(after.total?.label ?? '', 'total', before.total?.score ?? null, after.total?.score ?? null),
    ...changed('', 'grade', before.grade?.field ?? null, after.grade?.field ?? null),
  ];
}

function oldOne<Row>(rows: readonly Row[], at: number | null | undefined): Row | null {
  return at === null || at === undefined ? null : rows[at] ?? null;
}

function changed(row: string, part: ChangedPart, before: Field | null, after: Field | null): readonly FieldChange[] {
  return squeezed(before) === squeezed(after) ? [] : [{ row, part, before, after }];
}

/** Blanks and line ends come and go with every program. */
function squeezed(field: Field | null): string {
  return (field?.text ?? '').replaceAll(/\s/g, '');
}
