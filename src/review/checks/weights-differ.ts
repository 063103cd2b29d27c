import { decimal, decimalText } from '../../exact/decimal';
import { compare, equals, plus, type Ratio, RATIO_ZERO, ratio, ratioOf } from '../../exact/ratio';
import { ratioText } from '../../exact/ratio-text';
import type { EvaluationForm } from '../../form/evaluation-form';
import { readPoints } from '../../quantity/read-points';
import type { ProfileSection } from '../../profile/rule-profile';
import { INAPPLICABLE, type Check, type Observation, type ReviewSubject } from '../check';
import { writtenAmount } from '../written';

/** 分值合计不符: weights that do not add up to what the profile, the section or the total row says. */
export const weightsDiffer: Check = {
  id: 'weights-differ',
  level: 'error',
  evaluate: (subject) => {
    const rows = weightedRows(subject.form);
    if (rows.length === 0) return INAPPLICABLE;
    return [...wholeTable(subject, rows), ...totalRow(subject, rows), ...sections(subject, rows)];
  },
};

interface WeightedRow {
  readonly line: number;
  readonly level1: string;
  readonly level2: string;
  readonly weight: Ratio;
}

/** Rows that count, with the weight written in their cell. */
function weightedRows(form: EvaluationForm): readonly WeightedRow[] {
  return form.indicators.flatMap((indicator, line) => {
    if (indicator.role !== 'indicator' && indicator.role !== 'parent') return [];
    const points = indicator.weight === null ? null : readPoints(indicator.weight.cell, indicator.weight.text);
    if (points?.kind !== 'points') return [];
    return [{ line, level1: indicator.level1?.text ?? '', level2: indicator.level2?.text ?? '', weight: points.share }];
  });
}

function wholeTable({ form, profile }: ReviewSubject, rows: readonly WeightedRow[]): Observation[] {
  const written = added(rows);
  const expected = ratioOf(profile.points.indicators);
  if (equals(written, expected)) return [];
  return [{
    ref: form.indicators[rows[0]!.line]!.weight!.ref,
    level: profile.points.mismatch,
    message: 'table',
    data: { written: ratioText(written), expected: decimalText(decimal(profile.points.indicators)) },
    expected: profile.points.indicators,
    written: ratioText(written),
  }];
}

/** 总分行的分值: the table, with or without the fund row. */
function totalRow({ form }: ReviewSubject, rows: readonly WeightedRow[]): Observation[] {
  const cell = form.total?.weight ?? null;
  const written = cell === null ? null : writtenAmount(cell);
  if (cell === null || written === null) return [];
  const table = added(rows);
  const funds = form.funds.reduce((sum, { role, weight }) => {
    const points = role === 'total' && weight !== null ? writtenAmount(weight) : null;
    return points === null ? sum : plus(sum, ratio(points));
  }, RATIO_ZERO);
  const whole = plus(table, funds);
  if (equals(ratio(written), whole) || equals(ratio(written), table)) return [];
  return [{ ref: cell.ref, message: 'total', data: { written: cell.text, expected: ratioText(whole) }, expected: ratioText(whole), written: cell.text }];
}

function sections({ form, profile }: ReviewSubject, rows: readonly WeightedRow[]): Observation[] {
  return profile.sections.flatMap((section): Observation[] => {
    const own = rows.filter((row) => belongsTo(section, row));
    if (own.length === 0 || 'free' in section.points) return [];
    const written = added(own);
    const points = section.points;
    const fits = 'exactly' in points
      ? equals(written, ratioOf(points.exactly))
      : compare(written, ratioOf(points.from)) >= 0 && compare(written, ratioOf(points.to)) <= 0;
    if (fits) return [];
    const expected = 'exactly' in points ? points.exactly : `${points.from}–${points.to}`;
    return [{
      ref: form.indicators[own[0]!.line]!.weight!.ref,
      level: profile.points.mismatch === 'error' ? 'warning' : profile.points.mismatch,
      message: 'section',
      data: { section: section.name, written: ratioText(written), expected },
      expected,
      written: ratioText(written),
    }];
  });
}

function belongsTo(section: ProfileSection, row: WeightedRow): boolean {
  const level1 = row.level1.replaceAll(/\s/g, '');
  const level2 = row.level2.replaceAll(/\s/g, '');
  return section.words.some((word) => level1.includes(word))
    && (section.level2 === undefined || section.level2.some((word) => level2.includes(word)));
}

function added(rows: readonly WeightedRow[]): Ratio {
  return rows.reduce((sum, { weight }) => plus(sum, weight), RATIO_ZERO);
}
