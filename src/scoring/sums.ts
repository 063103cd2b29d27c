import { ratio, ratioOf } from '../exact/ratio';
import type { EvaluationForm, Subtotal } from '../form/evaluation-form';
import type { RuleProfile } from '../profile/rule-profile';
import { message } from '../wording/message';
import { addUp, type Part, partOfSum } from './add-up';
import type { FundBlock } from './score-funds';
import type { Judgements, LineScore, SumScore } from './form-score';
import { linePart } from './line-part';
import { sectionOf } from './section-of';
import { note } from './step';

/** What sums are made from. */
export interface Scored {
  readonly form: EvaluationForm;
  readonly profile: RuleProfile;
  readonly funds: FundBlock;
  readonly indicators: readonly LineScore[];
}

/** 小计, in the form's order; a subtotal over subtotals comes after them. */
export function subtotalsOf(scored: Scored): readonly SumScore[] {
  const { form } = scored;
  const own = form.subtotals.map((subtotal) => (subtotal.kind === 'sections' ? null : rowSubtotal(subtotal, scored)));
  return form.subtotals.map((subtotal, index) => own[index] ?? overSubtotals(subtotal, own, scored));
}

function rowSubtotal(subtotal: Subtotal, scored: Scored): SumScore {
  const { profile } = scored;
  const parts = subtotal.of.flatMap((index) => rowPart(index, scored));
  return addUp(parts, subtotalLimits(subtotal, scored), profile.rounding.subtotal, message('scoring.add-rows', { count: String(parts.length) }));
}

function subtotalLimits({ kind, of }: Subtotal, { form, profile }: Scored) {
  if (kind === 'penalties') return { cap: null, floor: profile.deductions?.floor ?? null, cite: profile.totals.cite };
  return sectionLimits(of, form, profile);
}

/** The cap of a section holds for a sum of its rows only. */
function sectionLimits(rows: readonly number[], form: EvaluationForm, profile: RuleProfile) {
  const sections = new Set(rows.map((index) => sectionOf(form.indicators[index]!, profile)));
  const [section] = sections;
  if (sections.size !== 1 || section === null || section === undefined) return { cap: null, floor: null, cite: profile.totals.cite };
  return { cap: section.cap, floor: null, cite: section.cite };
}

function overSubtotals(subtotal: Subtotal, own: readonly (SumScore | null)[], { profile }: Scored): SumScore {
  const parts = subtotal.of.flatMap((index) => {
    const part = own[index];
    return part === null || part === undefined ? [] : [partOfSum(`s${index + 1}`, part, profile.totals.add)];
  });
  return addUp(parts, { cap: null, floor: null, cite: profile.totals.cite }, profile.rounding.subtotal, message('scoring.add-subtotals', { count: String(parts.length) }));
}

/** 合计: the table alone, and with what the form does not show. Where there is no such thing both are one. */
export function totalsOf(scored: Scored, subtotals: readonly SumScore[], judgements: Judgements): { tableTotal: SumScore; total: SumScore } {
  const table = tableParts(scored, subtotals);
  const tableTotal = tableTotalOf(table, scored);
  const missing = missingFund(scored);
  const beside = offTableParts(scored, judgements);
  if (missing.length + beside.length === 0) return { tableTotal, total: tableTotal };
  return { tableTotal, total: totalled([...fundPart(scored), ...missing, ...table, ...beside], scored) };
}

/** 表内合计: each section within its cap, the deductions within their floor, and the fund score of the fund block. */
function tableTotalOf(table: readonly Part[], scored: Scored): SumScore {
  return totalled([...fundPart(scored), ...table], scored);
}

/** 表外分值: points that the form does not show, which only a person can state. */
function offTableParts({ profile }: Scored, { offTable }: Judgements): readonly Part[] {
  return profile.points.offTable.map((item, index): Part => {
    const name = `off${index + 1}`;
    const [low, high] = [ratioOf('0'), ratioOf(item.points)];
    const stated = offTable.get(item.name);
    if (stated === undefined) return { kind: 'open', name, open: [message('scoring.off-table', { name: item.name, points: item.points })], low, high };
    const inside = !stated.isNegative() && stated.lessThanOrEqualTo(high.numerator);
    return inside ? { kind: 'known', name, value: ratio(stated) } : { kind: 'open', name, open: [message('scoring.off-table-outside', { name: item.name, points: item.points })], low, high };
  });
}

function totalled(parts: readonly Part[], { profile }: Scored): SumScore {
  if (parts.length === 0) return nothingToAdd();
  const { cap, floor, cite } = profile.totals;
  return addUp(parts, { cap, floor, cite }, profile.rounding.total, message('scoring.add-total', { count: String(parts.length) }));
}

function nothingToAdd(): SumScore {
  const reason = message('scoring.nothing-to-add');
  return { outcome: 'needs-review', reason, open: [reason], range: null, derivation: [note('ask', reason)] };
}

/** The score of the fund block, where the profile scores the funds there. */
function fundPart({ funds, profile }: Scored): readonly Part[] {
  if (funds.totalLine === null || funds.places.block === null) return [];
  return linePart('fund', funds.lines[funds.totalLine]!, profile, false);
}

/** The profile has points in the fund block, and the form has no such block. */
function missingFund({ funds, profile }: Scored): readonly Part[] {
  const measure = funds.places.block;
  if (measure === null || funds.totalLine !== null) return [];
  return [{ kind: 'open', name: 'fund', open: [message('scoring.no-fund-block')], low: ratioOf('0'), high: ratioOf(measure.points ?? profile.points.fund) }];
}

/** Subtotals of the form stand for their rows; rows without one are added section by section, so that a section's cap holds anyway. */
function tableParts(scored: Scored, subtotals: readonly SumScore[]): readonly Part[] {
  const { form, profile } = scored;
  const sums = form.subtotals.flatMap(({ kind }, index) => (kind === 'sections' ? [] : [partOfSum(`s${index + 1}`, subtotals[index]!, profile.totals.add)]));
  const covered = new Set(form.subtotals.flatMap(({ kind, of }) => (kind === 'sections' ? [] : of)));
  const rest = form.indicators.flatMap((_, index) => (covered.has(index) ? [] : [index]));
  return [...sums, ...looseRows(rest, scored)];
}

function looseRows(rows: readonly number[], scored: Scored): readonly Part[] {
  const { form, profile } = scored;
  const penalties = rows.filter((index) => isDeduction(form, index));
  const plain = rows.filter((index) => !isDeduction(form, index));
  const capped = profile.sections.filter(({ cap }) => cap !== null);
  const sections = new Map(capped.length === 0 ? [] : plain.map((index) => [index, sectionOf(form.indicators[index]!, profile)]));
  const groups = capped.map((section) => ({ section, rows: plain.filter((index) => sections.get(index) === section) }));
  const grouped = new Set(groups.flatMap((group) => group.rows));
  return [
    ...groups.flatMap(({ section, rows: own }, index) => groupPart(`section${index + 1}`, own, { cap: section.cap, floor: null, cite: section.cite }, scored)),
    ...plain.filter((index) => !grouped.has(index)).flatMap((index) => rowPart(index, scored)),
    ...(profile.deductions?.floor == null ? penalties.flatMap((index) => rowPart(index, scored)) : groupPart('penalties', penalties, { cap: null, floor: profile.deductions.floor, cite: profile.totals.cite }, scored)),
  ];
}

function groupPart(name: string, rows: readonly number[], limits: { cap: string | null; floor: string | null; cite: RuleProfile['totals']['cite'] }, scored: Scored): readonly Part[] {
  const { profile } = scored;
  const parts = rows.flatMap((index) => rowPart(index, scored));
  if (parts.length === 0) return [];
  return [partOfSum(name, addUp(parts, limits, profile.rounding.subtotal, message('scoring.add-rows', { count: String(parts.length) })), profile.totals.add)];
}

function isDeduction({ indicators }: EvaluationForm, index: number): boolean {
  return indicators[index]!.role === 'penalty';
}

/** A row as a part: nothing for rows without a score, for 其中 rows (their parent counts) and for the veto (it has no points). */
function rowPart(index: number, scored: Scored): readonly Part[] {
  const { form, profile, indicators } = scored;
  const row = form.indicators[index]!;
  if (row.role === 'child' || row.role === 'veto') return [];
  return linePart(`r${row.row + 1}`, indicators[index]!, profile, isOutOfBase(index, scored));
}

/** Deductions, fund scores and sums of children are points already; only a row scored by itself is out of the base. */
function isOutOfBase(index: number, { form, profile, funds, indicators }: Scored): boolean {
  if (profile.indicators.secondWeighting === null || funds.places.rows.has(index)) return false;
  const { role } = form.indicators[index]!;
  if (role === 'parent') return !form.indicators.some(({ parent }, child) => parent === index && indicators[child]!.outcome !== 'not-scored');
  return role !== 'penalty';
}
