import { cellAddress, refText } from '../../workbook/cell-ref';
import { bySheet } from './by-sheet';
import { hostError } from './host-errors';
import type { LookEdit } from './look/cell-look';
import { readLookTable } from './look/read-look';
import type { OpenedWorkbook } from './opened-workbook';
import { LookClones } from './patch/look-clones';
import { mayFormat } from './patch/look-protection';
import { patchCells } from './patch/patch-cells';

/** Writes how cells look; what they hold stays to the byte. Whoever calls puts the file back if this throws. */
export function writeLooks(book: OpenedWorkbook, edits: readonly LookEdit[]): void {
  const [first] = edits;
  if (first === undefined) return;
  const { styles } = book.part;
  if (styles === null) throw hostError('unsupported', 'host.no-looks', { cell: refText(first) });
  const clones = new LookClones(book.files.demand(styles), readLookTable(book));
  for (const [name, own] of bySheet(edits.map((edit) => ({ ref: edit, edit })))) {
    const sheet = book.worksheet(name);
    const xml = book.xmlOf(sheet);
    refuseTwice(own.map(({ edit }) => edit));
    if (!mayFormat(xml)) throw hostError('protected', 'host.protected', { sheet: name, cells: own.map(({ ref }) => cellAddress(ref.row, ref.column)).join('、') });
    const writes = own.map(({ edit }) => ({ row: edit.row, column: edit.column, content: null, restyle: (style: string | null) => clones.withLook(style, edit) }));
    const patched = patchCells(name, xml, writes).xml;
    if (patched !== xml) book.write(sheet, patched);
    book.files.forget(sheet.part);
  }
  const changed = clones.finished();
  if (changed !== null) book.writeStyles(changed);
}

function refuseTwice(edits: readonly LookEdit[]): void {
  const seen = new Set<string>();
  for (const edit of edits) {
    if (seen.size === seen.add(cellAddress(edit.row, edit.column)).size) throw hostError('unsupported', 'host.cell-twice', { cell: refText(edit) });
  }
}
