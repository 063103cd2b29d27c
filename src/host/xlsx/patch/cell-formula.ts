import { type CellArea, parseArea } from '../../../workbook/cell-ref';
import type { TagScanner } from '../xml/tag-scanner';
import { plainText } from '../xml/text-content';

/** 公式元素 of a cell as it stands in the sheet's text. */
export interface CellFormula {
  readonly start: number;
  readonly end: number;
  /** Index of the shared formula it belongs to, or null. */
  readonly shared: string | null;
  /** Its own text; "" for a cell that takes part in a shared formula. */
  readonly source: string;
  /** The cells that an array formula or a data table fills, or null. */
  readonly fills: CellArea | null;
}

/** Reads the formula whose opening tag the scanner stands on, up to its closing tag. */
export function readCellFormula(scanner: TagScanner): CellFormula {
  const { start, text } = scanner;
  const type = scanner.attribute('t');
  const shared = type === 'shared' ? scanner.attribute('si') : null;
  const fills = type === 'array' || type === 'dataTable' ? parseArea(scanner.attribute('ref') ?? '') : null;
  if (scanner.empty) return { start, end: scanner.end, shared, source: '', fills };
  const from = scanner.end;
  while (scanner.next() && !(scanner.closing && scanner.name === 'f'));
  return { start, end: scanner.end, shared, source: plainText(text.slice(from, scanner.start)), fills };
}
