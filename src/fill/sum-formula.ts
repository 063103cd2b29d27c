import type { Field } from '../form/evaluation-form';
import { parseInterval } from '../profile/interval';
import { decimalText } from '../exact/decimal';
import { compare, ratioOf } from '../exact/ratio';
import type { ReviewSubject } from '../review/check';
import type { ComputedCell } from '../scoring/computed-cells';
import { sectionOf } from '../scoring/section-of';
import { totalScope } from '../scoring/total-scope';
import { type CellRef, cellAddress, formulaRef } from '../workbook/cell-ref';
import { roundedFormula } from './formula-parts';

/** 小计的公式: the sum of its cells within the section's cap. */
export function subtotalFormula({ form, profile }: ReviewSubject, { field, line }: ComputedCell): string | null {
  const subtotal = form.subtotals[line]!;
  if (profile.totals.add !== 'rounded' || profile.indicators.secondWeighting !== null) return null;
  if (subtotal.kind === 'sections') return bounded(addends(subtotal.of.map((index) => form.subtotals[index]!.score), field.ref), null, null, profile.rounding.subtotal);
  const rows = subtotal.of.map((index) => form.indicators[index]!).filter(({ role }) => role !== 'child' && role !== 'veto' && role !== 'placeholder');
  const sections = new Set(rows.map((row) => sectionOf(row, profile)));
  const cap = subtotal.kind === 'section' && sections.size === 1 ? [...sections][0]?.cap ?? null : null;
  const floor = subtotal.kind === 'penalties' ? profile.deductions?.floor ?? null : null;
  return bounded(addends(rows.map(({ score }) => score), field.ref), cap, floor, profile.rounding.subtotal);
}

/** 总分的公式: what the form shows; points outside the table cannot be named by a formula. */
export function totalFormula({ form, profile }: ReviewSubject, { field }: ComputedCell): string | null {
  const whole = totalScope(form, profile) === 'whole';
  if (profile.totals.add !== 'rounded' || profile.indicators.secondWeighting !== null || (whole && profile.points.offTable.length > 0)) return null;
  const sums = form.subtotals.filter(({ kind }) => kind !== 'sections');
  const covered = new Set(sums.flatMap(({ of }) => of));
  const loose = form.indicators.filter(({ role }, index) => !covered.has(index) && role !== 'child' && role !== 'veto' && role !== 'placeholder');
  // A section without a subtotal of its own that is capped, or deductions with a floor, need more than a plain sum.
  if (loose.some((row) => row.role === 'penalty' || (sectionOf(row, profile)?.cap ?? null) !== null)) return null;
  const inFundBlock = profile.fundMeasures.some(({ at }) => 'row' in at);
  const fund = whole && inFundBlock ? form.funds.filter(({ role }) => role === 'total').slice(0, 1).map(({ score }) => score) : [];
  const parts = [...fund, ...sums.map(({ score }) => score), ...loose.map(({ score }) => score)];
  return bounded(addends(parts, field.ref), profile.totals.cap, profile.totals.floor, profile.rounding.total);
}

/** 等级的公式: bands closed below, from the highest down; the label in the same cell is kept. */
export function gradeFormula({ form, profile, score }: ReviewSubject, { field, label }: ComputedCell): string | null {
  const total = form.total?.score;
  if (total === undefined || profile.grades === null || score.total.outcome !== 'scored') return null;
  if (form.indicators.some(({ role }) => role === 'veto') || profile.points.offTable.length > 0) return null;
  if (totalScope(form, profile) !== 'whole') return null;
  const at = formulaRef(total.ref, field.ref.sheet);
  const bands = profile.grades.bands
    .map(({ grade, interval }) => ({ grade, interval: parseInterval(interval) }))
    .sort((a, b) => compare(b.interval.low ?? LOWEST, a.interval.low ?? LOWEST));
  const lowest = bands.at(-1)!;
  const upper = bands.slice(0, -1);
  if (upper.some(({ interval }) => interval.low === null || !interval.lowIncluded)) return null;
  const nested = upper.reduceRight((rest, { grade, interval }) => `IF(${at}>=${decimalText(interval.low!.numerator)},"${grade}",${rest})`, `"${lowest.grade}"`);
  return label === '' ? nested : `"${label.replaceAll('"', '""')}"&${nested}`;
}

/** Stands for a band without a lower end. */
const LOWEST = ratioOf('-1000000');

function bounded(sum: string | null, cap: string | null, floor: string | null, rounding: Parameters<typeof roundedFormula>[1]): string | null {
  if (sum === null) return null;
  const capped = cap === null ? sum : `MIN(${cap},${sum})`;
  return roundedFormula(floor === null ? capped : `MAX(${floor},${capped})`, rounding);
}

/** SUM over the cells, runs of one column as ranges; null when a part has no cell or two parts share one. */
function addends(fields: readonly (Field | null)[], at: CellRef): string | null {
  if (fields.length === 0 || fields.some((field) => field === null || field.shared)) return null;
  const runs: { from: CellRef; to: CellRef }[] = [];
  for (const { ref } of fields as readonly Field[]) {
    const last = runs.at(-1);
    if (last !== undefined && last.to.sheet === ref.sheet && last.to.column === ref.column && last.to.row + 1 === ref.row) last.to = ref;
    else runs.push({ from: ref, to: ref });
  }
  const parts = runs.map(({ from, to }) => from === to ? formulaRef(from, at.sheet) : `${formulaRef(from, at.sheet)}:${cellAddress(to.row, to.column)}`);
  return `SUM(${parts.join(',')})`;
}
