import { compare, type Ratio, ratioOf, sum, times } from '../../exact/ratio';
import { ratioText } from '../../exact/ratio-text';
import { oneLine, rowName } from '../../form/row-name';
import { measurePlaces } from '../../scoring/measure-place';
import { pointsIn } from '../../scoring/points-cell';
import { sectionOf } from '../../scoring/section-of';
import { textOf } from '../../scoring/text-match';
import { INAPPLICABLE, type Check, type Observation, type ReviewSubject } from '../check';
import { type WeightedRow, weightedRows } from '../weighted-rows';

/** 分值过于集中: one row, or one first-level block, carries most of the points of the table. */
export const weightConcentrated: Check = {
  id: 'weight-concentrated',
  level: 'hint',
  evaluate: (subject) => {
    const measured = measurePlaces(subject.form, subject.profile).rows;
    const rows = weightedRows(subject).filter(({ line }) => !measured.has(line));
    if (rows.length < FEWEST) return INAPPLICABLE;
    // Without the points of every row the whole is not known, and no share of it.
    if (subject.form.indicators.some(({ role, weight }) => COUNTED.has(role) && (weight === null || pointsIn(weight) === null))) return [];
    const whole = sum(rows.map(({ printed }) => printed));
    return [...heavyRows(subject, rows, whole), ...heavyBlocks(subject, rows, whole)];
  },
};

const COUNTED: ReadonlySet<string> = new Set(['indicator', 'parent']);

/** With fewer rows each of them is bound to weigh much. */
const FEWEST = 4;
const HALF = ratioOf('0.5');
const FOUR_FIFTHS = ratioOf('0.8');

function heavyRows({ form }: ReviewSubject, rows: readonly WeightedRow[], whole: Ratio): Observation[] {
  return rows.filter(({ printed }) => compare(printed, times(whole, HALF)) > 0).map(({ line, cell, printed }) => ({
    ref: cell.ref,
    message: 'row',
    data: { name: rowName(form.indicators[line]!), weight: ratioText(printed), whole: ratioText(whole) },
    written: cell.text,
  }));
}

/** Blocks whose points the profile lays down are not the filer's choice. */
function heavyBlocks({ form, profile }: ReviewSubject, rows: readonly WeightedRow[], whole: Ratio): Observation[] {
  const blocks = new Map<string, WeightedRow[]>();
  for (const row of rows) {
    const label = textOf(form.indicators[row.line]!.level1);
    const known = blocks.get(label);
    if (known === undefined) blocks.set(label, [row]);
    else known.push(row);
  }
  if (blocks.size < 2) return [];
  return [...blocks.values()].flatMap((block): Observation[] => {
    const [{ line }] = block as [WeightedRow, ...WeightedRow[]];
    const { level1 } = form.indicators[line]!;
    const points = sectionOf(form.indicators[line]!, profile)?.points;
    const own = sum(block.map(({ printed }) => printed));
    if (level1 === null || (points !== undefined && !('free' in points)) || compare(own, times(whole, FOUR_FIFTHS)) <= 0) return [];
    return [{
      ref: level1.ref,
      related: block.map(({ cell }) => cell.ref),
      message: 'block',
      data: { name: oneLine(level1.text), weight: ratioText(own), whole: ratioText(whole) },
    }];
  });
}
