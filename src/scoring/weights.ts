import { citationFor } from '../profile/citation-for';
import { decimal } from '../exact/decimal';
import { mapInSteps, type Steps } from '../exact/in-steps';
import { isNegative, type Ratio, ratio, ratioOf, times } from '../exact/ratio';
import { ratioText } from '../exact/ratio-text';
import type { EvaluationForm, Indicator } from '../form/evaluation-form';
import type { ProfileSection, RuleProfile } from '../profile/rule-profile';
import { refText } from '../workbook/cell-ref';
import { message, type Message } from '../wording/message';
import type { Derivation } from './derivation';
import { equalShare } from './methods/equal-share';
import { pointsIn } from './points-cell';
import { indicatorName } from './row-context';
import { pointsOf, rowsInUse, sectionOf } from './section-of';
import { sharedCells } from './shared-cells';
import { computed, note } from './step';
import { folded, isAnyOf } from './text-match';

/** 分值 of a row by the profile, or why there is none. */
export type RowWeight =
  | { readonly kind: 'weight'; readonly weight: Ratio; readonly steps: Derivation }
  | { readonly kind: 'none'; readonly why: Message };

/** 各行分值, parallel to the form's indicators. */
export function* rowWeights(form: EvaluationForm, profile: RuleProfile): Steps<readonly RowWeight[]> {
  const shares = new Map(profile.sections.flatMap((section) => sharesOf(section, form, profile)));
  return yield* mapInSteps(form.indicators, (row, index) => shares.get(index) ?? rowWeight(row, form, profile));
}

/** 平均分配: all rows of the section at once, for one may take the remainder. */
function sharesOf(section: ProfileSection, form: EvaluationForm, profile: RuleProfile): readonly (readonly [number, RowWeight])[] {
  if (section.weights.from !== 'equal-share') return [];
  const rows = rowsInUse(section, form, profile);
  const points = pointsOf(section);
  if (rows.length === 0) return [];
  if (points === null) return rows.map((row) => [row, none('scoring.section-points-open')] as const);
  const { remainder } = section.weights;
  const rounding = profile.rounding.weight;
  const shares = equalShare(points, rows.length, remainder, rounding);
  const taker = remainder === 'none' ? null : remainder === 'first' ? 0 : rows.length - 1;
  const rounded = `round(points / rows, ${rounding.mode}, ${rounding.places})`;
  return rows.map((row, place) => {
    const formula = remainder === 'none' ? 'points / rows' : place === taker ? `points - (rows - 1) * ${rounded}` : rounded;
    const says = message('scoring.weight-equal-share', { section: section.name, rows: String(rows.length) });
    const operands = { points, rows: ratio(decimal(String(rows.length))) };
    return [row, { kind: 'weight', weight: shares[place]!, steps: [computed('read-weight', says, formula, operands, shares[place]!, citationFor(section.cite, 'weights'))] }] as const;
  });
}

function rowWeight(row: Indicator, form: EvaluationForm, profile: RuleProfile): RowWeight {
  const section = row.role === 'child' ? null : sectionOf(row, profile);
  switch (section?.weights.from) {
    case 'percent-of-section':
      return percentOfSection(row, section);
    case 'by-name':
      return byName(row, section, section.weights.points);
    default:
      return fromColumn(row, form);
  }
}

function fromColumn(row: Indicator, form: EvaluationForm): RowWeight {
  if (row.weight === null) return none('scoring.no-weight-cell');
  if (row.weight.shared && sharedCells(form).weights.has(refText(row.weight.ref))) return none('scoring.weight-shared');
  const read = pointsIn(row.weight);
  if (read === null) return none('scoring.weight-unreadable', row.weight.text);
  if (isNegative(read.exact)) return none('scoring.weight-negative', row.weight.text);
  const says = message('scoring.weight-column', { text: row.weight.text });
  return { kind: 'weight', weight: read.exact, steps: [note('read-weight', says, { value: ratioText(read.exact), from: row.weight.ref })] };
}

/** A bare number in the column is per cent: 30 is 30 %. */
function percentOfSection(row: Indicator, section: ProfileSection): RowWeight {
  const points = pointsOf(section);
  if (points === null) return none('scoring.section-points-open');
  const read = row.weight === null ? null : pointsIn(row.weight);
  if (row.weight === null || read === null) return none('scoring.weight-unreadable', row.weight?.text ?? '');
  const share = times(read.exact, ratioOf('0.01'));
  const weight = times(share, points);
  const says = message('scoring.weight-percent', { section: section.name, text: row.weight.text });
  return { kind: 'weight', weight, steps: [computed('read-weight', says, 'share * points', { share, points }, weight, citationFor(section.cite, 'weights'), row.weight.ref)] };
}

function byName(row: Indicator, section: ProfileSection, table: readonly { readonly names: readonly string[]; readonly points: string }[]): RowWeight {
  const name = folded(indicatorName(row));
  const entry = table.find(({ names }) => isAnyOf(name, names));
  if (entry === undefined) return none('scoring.weight-not-named', indicatorName(row));
  const says = message('scoring.weight-by-name', { name: indicatorName(row) });
  return { kind: 'weight', weight: ratioOf(entry.points), steps: [note('read-weight', says, { value: entry.points, cite: citationFor(section.cite, 'weights') })] };
}

function none(key: string, text = ''): RowWeight {
  return { kind: 'none', why: message(key, { text }) };
}
