import type { SheetSnapshot } from '../workbook/snapshot';

const elsewhere = new WeakMap<SheetSnapshot['cells'], boolean>();

/** A formula that names another sheet changes its value without an event on its own sheet. */
export function looksElsewhere({ cells }: SheetSnapshot): boolean {
  const known = elsewhere.get(cells);
  if (known !== undefined) return known;
  const looks = cells.some(({ formula }) => formula?.includes('!') === true);
  elsewhere.set(cells, looks);
  return looks;
}
