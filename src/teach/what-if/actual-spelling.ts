import { type Decimal, decimal, decimalOfStored, parseDecimal } from '../../exact/decimal';
import { ratio } from '../../exact/ratio';
import type { EvaluationForm, Field, Indicator } from '../../form/evaluation-form';
import { readFormat } from '../../quantity/number-format';
import type { CellMeaning, Quantity } from '../../quantity/quantity';
import { commonScale } from '../../scoring/common-scale';
import { endOf } from '../../scoring/judge-range';
import { meaningOf, readRow } from '../../scoring/read-row';
import { signText } from '../../scoring/shown';
import { withText } from './replaced-field';
import { type Spelling, spelled } from './move';

type Candidate = Omit<Spelling, 'written'> & { readonly number: Decimal };

/** 实际完成值的写法: as the cell has it, else in the unit of the target; null where a number cannot stand there. */
export function actualSpelling(indicator: Indicator, { date1904 }: Pick<EvaluationForm, 'date1904'>): Spelling | null {
  if (indicator.actual === null) return null;
  const { target, actual } = readRow(indicator, date1904);
  if (actual.kind === 'quantity') return asWritten(indicator, indicator.actual, actual, date1904);
  return inUnitOfTarget(indicator, target, date1904);
}

function asWritten(indicator: Indicator, field: Field, actual: Quantity, date1904: boolean): Spelling | null {
  const candidates = [storedSpelling(field), textSpelling(field.text), { before: `${actual.label ?? ''}${signText(actual.comparison)}`, behind: actual.unit?.symbol ?? '', number: actual.amount }];
  const found = candidates.find((candidate): candidate is Candidate => candidate !== null && sameQuantity(readAs(indicator, candidate, candidate.number, date1904), actual));
  return found === undefined ? null : { before: found.before, behind: found.behind, written: ratio(found.number) };
}

/** A stored number stands inside the words of its format. */
function storedSpelling({ cell }: Field): Candidate | null {
  const stored = typeof cell?.value === 'number' ? decimalOfStored(cell.value) : null;
  if (cell === null || stored === null) return null;
  const { before, behind, percent, scale } = readFormat(cell.format, stored.isZero() ? 0 : stored.isNegative() ? -1 : 1);
  return { before, behind: `${percent ? '%' : ''}${behind}`, number: stored.times(decimal(`1e${scale}`)) };
}

const NUMBERS = /-?\d[\d,]*(?:\.\d+)?/g;

/** The only number of a text; what stands around it stays. */
function textSpelling(text: string): Candidate | null {
  const [only, another] = text.matchAll(NUMBERS);
  const number = only === undefined || another !== undefined ? null : parseDecimal(only[0].replaceAll(',', ''));
  return number === null ? null : { before: text.slice(0, only!.index), behind: text.slice(only!.index + only![0].length), number };
}

/** Far from nought and one, where a bare number beside a percentage may mean its hundredfold. */
export const PROBE = decimal('1000');

function inUnitOfTarget(indicator: Indicator, target: CellMeaning, date1904: boolean): Spelling | null {
  if (target.kind !== 'quantity' && target.kind !== 'range') return null;
  const own = meaningOf(indicator.target, date1904);
  const unit = own.kind === 'quantity' || own.kind === 'range' ? own.unit : null;
  const spelling = { before: '', behind: unit?.symbol ?? '', written: null };
  const read = readAs(indicator, spelling, PROBE, date1904);
  if (read.kind !== 'quantity') return null;
  return commonScale(target.kind === 'range' ? endOf(target, target.high) : target, read).kind === 'common' ? spelling : null;
}

/** What the cell would say with another number in it. */
export function readAs(indicator: Indicator, { before, behind }: Pick<Spelling, 'before' | 'behind'>, number: Decimal, date1904: boolean): CellMeaning {
  return readRow({ ...indicator, actual: withText(indicator.actual!, spelled({ before, behind, written: null }, number)) }, date1904).actual;
}

function sameQuantity(a: CellMeaning, b: Quantity): boolean {
  return a.kind === 'quantity' && a.amount.equals(b.amount) && a.comparison === b.comparison && a.label === b.label
    && (a.unit?.symbol ?? null) === (b.unit?.symbol ?? null);
}
