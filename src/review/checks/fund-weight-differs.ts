import { decimalText } from '../../exact/decimal';
import { equals, ratioOf } from '../../exact/ratio';
import type { Field } from '../../form/evaluation-form';
import { oneLine, rowName } from '../../form/row-name';
import type { FundMeasure } from '../../profile/rule-profile';
import { measurePlaces } from '../../scoring/measure-place';
import { pointsIn } from '../../scoring/points-cell';
import { contentOf } from '../../workbook/cell-content';
import { INAPPLICABLE, type Check, type Observation } from '../check';

/** 执行率分值不符: the row that the profile scores by the funds carries other points than the profile gives it. */
export const fundWeightDiffers: Check = {
  id: 'fund-weight-differs',
  level: 'warning',
  evaluate: ({ form, profile }) => {
    const { block, rows } = measurePlaces(form, profile);
    const fund = form.funds.find(({ role }) => role === 'total');
    const placed = [
      ...(block === null || fund === undefined || fund.shifted ? [] : [{ measure: block, cell: fund.weight, name: oneLine(fund.label) }]),
      ...[...rows].map(([line, measure]) => ({ measure, cell: form.indicators[line]!.weight, name: rowName(form.indicators[line]!) })),
    ].filter(({ cell }) => cell !== null && !cell.shared && pointsIn(cell) !== null);
    return placed.length === 0 ? INAPPLICABLE : placed.flatMap(({ measure, cell, name }) => difference(measure, cell!, name));
  },
};

function difference({ points }: FundMeasure, cell: Field, name: string): Observation[] {
  const written = pointsIn(cell)!;
  if (points === null || equals(written.exact, ratioOf(points))) return [];
  return [{
    ref: cell.ref,
    message: 'differs',
    data: { name, written: decimalText(written.shown), expected: points },
    expected: points,
    written: cell.text,
    fix: { ref: cell.ref, before: contentOf(cell.cell), after: { kind: 'number', decimal: points }, format: null, formatBefore: null },
  }];
}
