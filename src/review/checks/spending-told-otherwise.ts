import { compare, type Ratio, RATIO_ONE, times, ratio } from '../../exact/ratio';
import { decimalTextWithPlaces, HUNDRED } from '../../exact/decimal';
import { round } from '../../exact/round';
import type { Field } from '../../form/evaluation-form';
import { shortened } from '../../form/row-name';
import { measurePlaces } from '../../scoring/measure-place';
import { refText } from '../../workbook/cell-ref';
import { INAPPLICABLE, type Check, type Observation, type ReviewSubject } from '../check';
import { clausesOf } from '../clauses';

/** 收支说法与数字不符: an overspending that the numbers do not show, or money left over where all of it is spent. */
export const spendingToldOtherwise: Check = {
  id: 'spending-told-otherwise',
  level: 'warning',
  evaluate: (subject) => {
    const { form, score } = subject;
    const line = form.funds.findIndex(({ role }) => role === 'total');
    const rate = score.funds[line]?.rate ?? null;
    const cells = placesForWords(subject);
    if (rate === null || cells.length === 0) return INAPPLICABLE;
    const found = new Map(cells.flatMap((cell) => contradiction(subject, line, rate.exact, cell)).map((one) => [refText(one.ref), one]));
    return [...found.values()];
  },
};

const OVER = /超支|超出预算|超过预算|超预算/;
const LEFT = /结余|节余|未支出完|未执行完|未全部支出|资金剩余|剩余资金/;
/** Denied, of another year, of one item among many, or a wish. */
const OTHERWISE = /无|未超|不超|没有|不存在|不得|避免|防止|杜绝|严禁|控制|上年|上一年|以前年度|历年|往年|结转|其中|费|如|若/;

/** Where a filer speaks of the money as a whole. */
function placesForWords({ form, profile }: ReviewSubject): readonly Field[] {
  return [
    ...form.funds.filter(({ role, shifted }) => role === 'total' && !shifted).map(({ reason }) => reason),
    ...[...measurePlaces(form, profile).rows.keys()].map((line) => form.indicators[line]!.reason),
    ...form.goals.flatMap(({ achieved, reason }) => [achieved, reason]),
  ].filter((field) => field !== null && field.text.trim() !== '') as readonly Field[];
}

function contradiction({ form, profile }: ReviewSubject, line: number, rate: Ratio, cell: Field): Observation[] {
  const clauses = clausesOf(cell.text).filter((clause) => !OTHERWISE.test(clause));
  const over = compare(rate, RATIO_ONE) < 0 ? clauses.find((clause) => OVER.test(clause)) : undefined;
  const left = compare(rate, RATIO_ONE) >= 0 ? clauses.find((clause) => LEFT.test(clause)) : undefined;
  const says = over ?? left;
  if (says === undefined) return [];
  const { mode, places } = profile.rounding.fundRate;
  return [{
    ref: cell.ref,
    related: [form.funds[line]!.spent!.ref],
    message: over === undefined ? 'left' : 'over',
    data: { says: shortened(says), rate: `${decimalTextWithPlaces(round(times(rate, ratio(HUNDRED)), { mode, places }), places)}%` },
    written: cell.text,
  }];
}
