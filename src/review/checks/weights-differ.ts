import { decimalText } from '../../exact/decimal';
import { compare, equals, plus, type Ratio, RATIO_ZERO, ratio, ratioOf, sum } from '../../exact/ratio';
import { ratioText } from '../../exact/ratio-text';
import { round } from '../../exact/round';
import { measurePlaces } from '../../scoring/measure-place';
import { sectionOf } from '../../scoring/section-of';
import { INAPPLICABLE, type Check, type Observation, type ReviewSubject } from '../check';
import { rowName } from '../../form/row-name';
import { writtenAmount } from '../written';
import { type WeightedRow, weightedRows } from '../weighted-rows';

/** 分值合计不符: weights that do not add up to what the profile, the section or the total row says. */
export const weightsDiffer: Check = {
  id: 'weights-differ',
  level: 'error',
  evaluate: (subject) => {
    const rows = weightedRows(subject);
    if (rows.length === 0) return INAPPLICABLE;
    const table = added(rows);
    return [...wholeTable(subject, rows, table), ...totalRow(subject, rows, table), ...sections(subject, rows), ...ownShares(subject, rows)];
  },
};

function wholeTable(subject: ReviewSubject, rows: readonly WeightedRow[], table: Ratio): Observation[] {
  const { profile } = subject;
  const expected = plus(ratioOf(profile.points.indicators), fundPointsInTable(subject));
  if (equals(table, expected)) return [];
  const written = printed(rows);
  return [{
    ref: rows[0]!.cell.ref,
    level: profile.points.mismatch,
    message: 'table',
    data: { written, expected: ratioText(expected) },
    expected: ratioText(expected),
    written,
  }];
}

/** 资金得分 that the profile expects in the fund block, and this form has as a row of its table. */
function fundPointsInTable({ form, profile }: ReviewSubject): Ratio {
  return sum([...measurePlaces(form, profile).rows.values()]
    .filter(({ at }) => 'row' in at)
    .map(({ points }) => ratioOf(points ?? profile.points.fund)));
}

/** 总分行的分值: the table, with or without the fund row. */
function totalRow({ form }: ReviewSubject, rows: readonly WeightedRow[], table: Ratio): Observation[] {
  const cell = form.total?.weight ?? null;
  const written = cell === null ? null : writtenAmount(cell);
  if (cell === null || written === null) return [];
  const funds = sum(form.funds.map(({ role, weight, shifted }) => {
    const points = role === 'total' && weight !== null && !shifted ? writtenAmount(weight) : null;
    return points === null ? RATIO_ZERO : ratio(points);
  }));
  const whole = plus(table, funds);
  if (equals(ratio(written), whole) || equals(ratio(written), table)) return [];
  const shown = ratioText(plus(sum(rows.map((row) => row.printed)), funds));
  return [{ ref: cell.ref, message: 'total', data: { written: decimalText(written), expected: shown }, expected: shown, written: cell.text }];
}

function sections({ form, profile }: ReviewSubject, rows: readonly WeightedRow[]): Observation[] {
  const sectioned = rows.map((row) => ({ row, section: sectionOf(form.indicators[row.line]!, profile) }));
  return profile.sections.flatMap((section): Observation[] => {
    const own = sectioned.filter((row) => row.section === section).map(({ row }) => row);
    if (own.length === 0 || 'free' in section.points) return [];
    const points = section.points;
    const whole = added(own);
    const fits = 'exactly' in points
      ? equals(whole, ratioOf(points.exactly))
      : compare(whole, ratioOf(points.from)) >= 0 && compare(whole, ratioOf(points.to)) <= 0;
    if (fits) return [];
    const written = printed(own);
    const expected = 'exactly' in points ? points.exactly : `${points.from}–${points.to}`;
    return [{
      ref: own[0]!.cell.ref,
      level: profile.points.mismatch === 'error' ? 'warning' : profile.points.mismatch,
      message: 'section',
      data: { section: section.name, written, expected },
      expected,
      written,
    }];
  });
}

/** Rows whose share the profile fixes (平均分配, 按名称) and whose cell says another. */
function ownShares({ form, profile }: ReviewSubject, rows: readonly WeightedRow[]): Observation[] {
  return rows.flatMap(({ line, cell, fixed, agrees }): Observation[] => {
    if (fixed === null || agrees) return [];
    const expected = decimalText(round(fixed, profile.rounding.weight));
    return [{
      ref: cell.ref,
      level: 'warning',
      message: 'row',
      data: { name: rowName(form.indicators[line]!), written: cell.text.trim(), expected },
      expected,
      written: cell.text,
    }];
  });
}

/** The sum a reader can add up from the cells. */
function printed(rows: readonly WeightedRow[]): string {
  return ratioText(sum(rows.map((row) => row.printed)));
}

function added(rows: readonly WeightedRow[]): Ratio {
  return sum(rows.map(({ counts }) => counts));
}
