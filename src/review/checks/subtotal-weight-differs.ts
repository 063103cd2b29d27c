import { equals, type Ratio, ratio, sum } from '../../exact/ratio';
import { ratioText } from '../../exact/ratio-text';
import type { Field, Subtotal } from '../../form/evaluation-form';
import { oneLine, shortened } from '../../form/row-name';
import { pointsIn } from '../../scoring/points-cell';
import { INAPPLICABLE, type Check, type Observation, type ReviewSubject } from '../check';
import { weightedRows } from '../weighted-rows';

/** 小计分值不符: the points that a subtotal row says are not those of the rows, or of the subtotals, that it adds. */
export const subtotalWeightDiffers: Check = {
  id: 'subtotal-weight-differs',
  level: 'error',
  evaluate: (subject) => {
    const { subtotals } = subject.form;
    if (subtotals.every(({ weight }) => weight === null || pointsIn(weight) === null)) return INAPPLICABLE;
    return subtotals.flatMap((subtotal) => contradiction(subtotal, subject));
  },
};

/** Points as they count and as they are printed, with their cells: 40/3 three times are 40, and 39.99 for the eye. */
interface Added {
  readonly counts: Ratio;
  readonly printed: Ratio;
  readonly cells: readonly Field[];
}

function contradiction(subtotal: Subtotal, subject: ReviewSubject): Observation[] {
  const { weight, label } = subtotal;
  const written = weight === null ? null : pointsIn(weight);
  const added = addends(subtotal, subject);
  if (weight === null || written === null || added === null) return [];
  if ([added.counts, added.printed].some((points) => equals(points, written.exact) || equals(points, ratio(written.shown)))) return [];
  const expected = ratioText(added.printed);
  return [{
    ref: weight.ref,
    related: added.cells.map(({ ref }) => ref),
    message: 'differs',
    data: { name: shortened(oneLine(label)), written: weight.text.trim(), expected },
    expected,
    written: weight.text,
  }];
}

/** Null where a part has no points that can be read: then there is no sum to hold against. */
function addends({ kind, of }: Subtotal, subject: ReviewSubject): Added | null {
  if (kind === 'penalties' || of.length === 0) return null;
  const { form } = subject;
  const cells = of.map((index) => (kind === 'sections' ? form.subtotals[index]! : form.indicators[index]!).weight);
  if (cells.some((cell) => cell === null || pointsIn(cell) === null)) return null;
  if (kind === 'sections') {
    const points = cells.map((cell) => ratio(pointsIn(cell!)!.shown));
    return { counts: sum(points), printed: sum(points), cells: cells as readonly Field[] };
  }
  const own = new Set(of);
  const rows = weightedRows(subject).filter(({ line }) => own.has(line));
  return { counts: sum(rows.map(({ counts }) => counts)), printed: sum(rows.map(({ printed }) => printed)), cells: rows.map(({ cell }) => cell) };
}
