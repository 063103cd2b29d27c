import { type CellRef, refText } from '../../workbook/cell-ref';

/** As many as a sentence can take. */
const MOST = 5;

/** "自评表!G12, 自评表!G13 …" */
export function namedCells(refs: readonly CellRef[]): string {
  const named = refs.slice(0, MOST).map(refText).join(', ');
  return refs.length > MOST ? `${named} …` : named;
}
