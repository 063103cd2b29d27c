import { parseAddress } from '../../../workbook/cell-ref';

/** The top-left cell of an address as Excel tells it: "B7:C9", "B:C", "3:5", or several of them; null for none. */
export function firstCell(address: string): { readonly row: number; readonly column: number } | null {
  const [first = ''] = address.slice(address.lastIndexOf('!') + 1).split(/[,:;]/);
  return parseAddress(first) ?? parseAddress(`${first}1`) ?? parseAddress(`A${first}`);
}
