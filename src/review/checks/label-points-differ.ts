import { decimal } from '../../exact/decimal';
import { equals, ratio, sum } from '../../exact/ratio';
import { ratioText } from '../../exact/ratio-text';
import type { Field, Indicator } from '../../form/evaluation-form';
import { oneLine, shortened } from '../../form/row-name';
import { foldText } from '../../quantity/normalise';
import { pointsIn } from '../../scoring/points-cell';
import { INAPPLICABLE, type Check, type Observation } from '../check';
import { type WeightedRow, weightedRows } from '../weighted-rows';

/** 标题分值不符: a label that carries its points, "产出指标（50分）", and rows under it that add up to others. */
export const labelPointsDiffer: Check = {
  id: 'label-points-differ',
  level: 'error',
  evaluate: (subject) => {
    const rows = new Map(weightedRows(subject).map((row) => [row.line, row]));
    const groups = new Map<string, Group>();
    subject.form.indicators.forEach((indicator, line) => gather(groups, indicator, rows.get(line) ?? null));
    return groups.size === 0 ? INAPPLICABLE : [...groups.values()].flatMap(contradiction);
  },
};

/** The rows under one label that says its points. */
interface Group {
  readonly label: Field;
  readonly points: string;
  readonly rows: WeightedRow[];
  /** A row that counts has no points that can be read. */
  open: boolean;
}

/** Behind the label, in brackets or not; a remark such as "上限不超过40分" is no such thing. */
const POINTS = /(?:\(|指标)(\d{1,3}(?:\.\d{1,2})?)分\)?$/;

function gather(groups: Map<string, Group>, indicator: Indicator, row: WeightedRow | null): void {
  const { role, level1, level2, weight } = indicator;
  const isOpen = row === null && (role === 'indicator' || role === 'parent') && (weight === null || pointsIn(weight) === null);
  if (row === null && !isOpen) return;
  let path = '';
  // A third-level name may end in points that are measured: "考核得分（95分）".
  for (const label of [level1, level2]) {
    const text = label === null ? '' : foldText(label.text);
    path = `${path}\n${text}`;
    const points = label === null ? undefined : POINTS.exec(text)?.[1];
    if (label === null || points === undefined) continue;
    // A label that a page break repeats is the same label.
    const group = groups.get(path) ?? { label, points, rows: [], open: false };
    groups.set(path, group);
    if (isOpen) group.open = true;
    else group.rows.push(row!);
  }
}

function contradiction({ label, points, rows, open }: Group): Observation[] {
  if (open || rows.length === 0) return [];
  const said = ratio(decimal(points));
  const printed = sum(rows.map((row) => row.printed));
  if (equals(said, printed) || equals(said, sum(rows.map(({ counts }) => counts)))) return [];
  const expected = ratioText(printed);
  return [{
    ref: label.ref,
    related: rows.map(({ cell }) => cell.ref),
    message: 'differs',
    data: { label: shortened(oneLine(label.text)), points, expected },
    expected,
    written: label.text,
  }];
}
