import { areaAddress, refText } from '../../../workbook/cell-ref';
import { sameContent } from '../../../workbook/cell-content';
import type { CellContent } from '../../../workbook/change-set';
import { rectangles } from '../../excel/apply/rectangles';
import { type CellWrite, type Told, toldOf } from '../../excel/apply/told-cell';
import { hostError } from '../../xlsx/host-errors';
import type { XSheet } from '../wps-program';
import { lookAtCells, type FoundCell } from './look-at-cells';

/** A cell that is written, with the edit it belongs to. */
export interface EditWrite extends CellWrite {
  readonly edit: FoundCell['edit'];
}

/** Writes cells of one sheet, each rectangle in one go, and makes sure that WPS took them as they were meant. */
export function writeCells(sheet: XSheet, writes: readonly EditWrite[]): void {
  const told = writes.map(toldOf);
  setFormats(sheet, told, ({ formatFirst }) => formatFirst);
  for (const { area, rows } of rectangles(told)) {
    const range = sheet.Range(areaAddress(area));
    const inputs = rows.map((row) => row.map(({ input }) => input));
    const input = inputs.length * inputs[0]!.length === 1 ? inputs[0]![0] : inputs;
    // Formulas are given in the language of the file.
    if (inputs.flat().some((one) => typeof one === 'string' && one.startsWith('='))) range.Formula = input;
    else range.Value2 = input;
  }
  setFormats(sheet, told, ({ formatThen }) => formatThen);
  const wanted = new Map(writes.map((write) => [write.edit, write]));
  for (const { edit, content, format } of lookAtCells({ sheet }, writes.map(({ edit: one }) => one))) {
    const write = wanted.get(edit)!;
    if (!isTaken(content, write.content) || format !== write.format) throw hostError('unsupported', 'host.wps-written-otherwise', { cell: refText(edit.ref) });
  }
}

/** WPS takes one format for a range, no array of them. */
function setFormats(sheet: XSheet, told: readonly Told[], formatOf: (cell: Told) => string | null): void {
  const byFormat = new Map<string, Told[]>();
  for (const cell of told) {
    const format = formatOf(cell);
    if (format !== null) byFormat.set(format, [...byFormat.get(format) ?? [], cell]);
  }
  for (const [format, cells] of byFormat) for (const { area } of rectangles(cells)) sheet.Range(areaAddress(area)).NumberFormat = format;
}

/** Programs spell formulas in their own way; that it is one is what counts. */
function isTaken(found: CellContent, meant: CellContent): boolean {
  return meant.kind === 'formula' ? found.kind === 'formula' : sameContent(found, meant);
}
