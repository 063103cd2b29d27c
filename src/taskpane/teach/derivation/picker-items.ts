import type { ExplainableCell } from '../../../explain/explainable-cells';
import type { ComputedKind } from '../../../scoring/computed-cells';
import { refText } from '../../../workbook/cell-ref';

/** 计算栏的分组, in the order of their headings. */
export type CellGroup = 'funds' | 'indicators' | 'subtotals' | 'total' | 'grade';

const GROUPS: Readonly<Record<ComputedKind, CellGroup>> = {
  'fund-rate': 'funds', 'adjustment-rate': 'funds', 'fund-score': 'funds', 'completion-rate': 'indicators', 'indicator-score': 'indicators', subtotal: 'subtotals', total: 'total', grade: 'grade',
};

/** What the list of computed cells is made of, line by line. */
export type PickerItem =
  | { readonly kind: 'group'; readonly key: string; readonly group: CellGroup; readonly count: number }
  | { readonly kind: 'cell'; readonly key: string; readonly cell: ExplainableCell };

/** The cells that hold every word of `query` in their name, kind or address, under the heading of their group. */
export function pickerItems(cells: readonly ExplainableCell[], query: string, kindName: (kind: ComputedKind) => string): readonly PickerItem[] {
  const sought = folded(query).split(/\s+/).filter((word) => word !== '');
  const groups = new Map<CellGroup, ExplainableCell[]>();
  for (const cell of cells) {
    const text = folded(`${cell.label} ${kindName(cell.kind)} ${refText(cell.ref)}`);
    if (!sought.every((word) => text.includes(word))) continue;
    const members = groups.get(GROUPS[cell.kind]);
    if (members === undefined) groups.set(GROUPS[cell.kind], [cell]);
    else members.push(cell);
  }
  return [...groups].flatMap(([group, members]): PickerItem[] => [
    { kind: 'group', key: group, group, count: members.length },
    ...members.map((cell) => ({ kind: 'cell' as const, key: `${cell.kind} ${refText(cell.ref)}`, cell })),
  ]);
}

function folded(text: string): string {
  return text.normalize('NFKC').toLowerCase().trim();
}
