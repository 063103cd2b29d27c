import type { CellRef } from '../../workbook/cell-ref';

/** Things with a place, by the sheet they are on. */
export function bySheet<T extends { readonly ref: CellRef }>(things: readonly T[]): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const thing of things) {
    const group = groups.get(thing.ref.sheet);
    if (group === undefined) groups.set(thing.ref.sheet, [thing]);
    else group.push(thing);
  }
  return groups;
}
