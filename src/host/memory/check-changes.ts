import { type CellRef, cellAddress, contains, refText, sameCell } from '../../workbook/cell-ref';
import type { ChangeSet } from '../../workbook/change-set';
import type { SheetSnapshot, WorkbookSnapshot } from '../../workbook/snapshot';
import { message } from '../../wording/message';
import { HostError, type HostErrorCode } from '../host-error';

const LONGEST_TEXT = 32_767;

/** Refuses what may not be written, before the first of it is. `unlocked` may be written on protected sheets. */
export function checkChanges(workbook: WorkbookSnapshot, { edits, notes = [], marks }: ChangeSet, unlocked: readonly CellRef[]): void {
  refuseRepeated(edits.map(({ ref }) => ref));
  refuseRepeated(notes.map(({ ref }) => ref));
  for (const { ref, after } of edits) {
    const sheet = checkPlace(workbook, ref, after.kind === 'text' ? after.text : '');
    const isLocked = sheet.protected && !unlocked.some((cell) => sameCell(cell, ref));
    if (isLocked) refuse('protected', 'host.protected', { sheet: sheet.name, cells: cellAddress(ref.row, ref.column) });
  }
  for (const { ref, after } of notes) {
    const sheet = checkPlace(workbook, ref, after ?? '');
    if (sheet.protected) refuse('protected', 'host.protected-notes', { sheet: sheet.name, cells: cellAddress(ref.row, ref.column) });
  }
  for (const { ref } of marks ?? []) demandSheet(workbook, ref.sheet);
}

/** A sheet by its name; a name that is gone is told so. */
export function demandSheet(workbook: WorkbookSnapshot, name: string): SheetSnapshot {
  return workbook.sheets.find((sheet) => sheet.name === name) ?? refuse('lost', 'host.sheet-gone', { sheet: name });
}

function checkPlace(workbook: WorkbookSnapshot, ref: CellRef, text: string): SheetSnapshot {
  const sheet = demandSheet(workbook, ref.sheet);
  const { row, column } = ref;
  const isCovered = sheet.merges.some((area) => contains(area, row, column) && (area.top !== row || area.left !== column));
  if (isCovered) refuse('unsupported', 'host.covered-cell', { cell: refText(ref) });
  if (text.length > LONGEST_TEXT) refuse('unsupported', 'host.text-too-long', { cell: refText(ref) });
  return sheet;
}

function refuseRepeated(refs: readonly CellRef[]): void {
  const seen = new Set<string>();
  for (const ref of refs) if (seen.size === seen.add(refText(ref)).size) refuse('unsupported', 'host.cell-twice', { cell: refText(ref) });
}

function refuse(code: HostErrorCode, key: string, data: Readonly<Record<string, string>>): never {
  throw refusal(code, key, data);
}

/** A HostError with its sentence from wording/host.ts. */
export function refusal(code: HostErrorCode, key: string, data: Readonly<Record<string, string>> = {}): HostError {
  return new HostError(code, message(key, data));
}
