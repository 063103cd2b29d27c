import { refText } from '../../workbook/cell-ref';
import type { CellEdit } from '../../workbook/change-set';
import { bySheet } from './by-sheet';
import { hostError } from './host-errors';
import { isRefresh } from './is-refresh';
import type { OpenedWorkbook, Worksheet } from './opened-workbook';
import { calculatesOnLoad, dropCalculationChain, withCalculationOnLoad, withSheetCalculationOnLoad } from './package/calculation';
import { StyleClones } from './patch/number-format-style';
import { type CellWrite, patchCells } from './patch/patch-cells';
import { patchResults } from './patch/patch-results';
import { type Recalculation, recalculationAfter } from './patch/recalculation';

/** Writes edits into their sheets. Whoever calls has checked them, and puts the file back if this throws. */
export function writeCells(book: OpenedWorkbook, edits: readonly CellEdit[]): void {
  const written = edits.filter((edit) => !isRefresh(edit));
  const refreshed = edits.filter(isRefresh);
  const recalculation = recalculationOf(book, written, refreshed);
  writeContents(book, written, recalculation);
  writeResults(book, refreshed);
}

function writeContents(book: OpenedWorkbook, edits: readonly CellEdit[], recalculation: Recalculation): void {
  if (edits.length === 0) return;
  const stylesPart = book.part.styles;
  const clones = stylesPart === null ? null : new StyleClones(book.files.demand(stylesPart));
  let formulaRemoved = false;
  for (const [name, own] of bySheet(edits)) {
    const sheet = book.worksheet(name);
    const patched = patchCells(name, book.xmlOf(sheet), own.map((edit) => writeOf(edit, clones)));
    formulaRemoved ||= patched.formulaRemoved;
    book.write(sheet, recalculation === 'sheets' ? withSheetCalculationOnLoad(patched.xml) : patched.xml);
  }
  const styles = clones?.finished() ?? null;
  if (styles !== null) book.writeStyles(styles);
  if (formulaRemoved) dropCalculationChain(book.files, book.part.part);
  if (recalculation === 'workbook') book.files.set(book.part.part, withCalculationOnLoad(book.files.demand(book.part.part)));
}

/** Formulas and everything else of their cells stay to the byte. */
function writeResults(book: OpenedWorkbook, refreshed: readonly CellEdit[]): void {
  for (const [name, own] of bySheet(refreshed)) {
    const sheet = book.worksheet(name);
    book.write(sheet, patchResults(book.xmlOf(sheet), own.flatMap(({ ref: { row, column }, after }) => after.kind === 'formula' ? [{ row, column, content: after }] : [])));
  }
}

function recalculationOf(book: OpenedWorkbook, written: readonly CellEdit[], refreshed: readonly CellEdit[]): Recalculation {
  if (written.length === 0 || calculatesOnLoad(book.files.demand(book.part.part))) return 'none';
  return recalculationAfter(written, refreshed.map(({ ref }) => ref), book.worksheets().map((sheet: Worksheet) => book.sheet(sheet)));
}

function clonesOf(clones: StyleClones | null, cell: string): StyleClones {
  if (clones === null) throw hostError('unsupported', 'host.no-formats', { cell });
  return clones;
}

function writeOf({ ref, after, format }: CellEdit, clones: StyleClones | null): CellWrite {
  return {
    row: ref.row,
    column: ref.column,
    content: after,
    restyle: format === null ? null : (style) => clonesOf(clones, refText(ref)).withFormat(style, format),
  };
}
