import { cellAddress } from '../../../workbook/cell-ref';

/** Things of one sheet by the address of their cell. */
export function byAddress<T extends { readonly row: number; readonly column: number }>(things: readonly T[]): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const thing of things) {
    const address = cellAddress(thing.row, thing.column);
    const group = groups.get(address);
    if (group === undefined) groups.set(address, [thing]);
    else group.push(thing);
  }
  return groups;
}
