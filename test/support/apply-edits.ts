import { format } from 'numfmt';
import { sameCell } from '../../src/workbook/cell-ref';
import { contentOf, sameContent } from '../../src/workbook/cell-content';
import type { CellContent, CellEdit } from '../../src/workbook/change-set';
import type { CellSnapshot, StoredValue, WorkbookSnapshot } from '../../src/workbook/snapshot';

/** The workbook after the edits, as a host would hand it over again. Throws when a precondition does not hold. */
export function applyEdits(book: WorkbookSnapshot, edits: readonly CellEdit[]): WorkbookSnapshot {
  return {
    ...book,
    sheets: book.sheets.map((sheet) => {
      const own = edits.filter(({ ref }) => ref.sheet === sheet.name);
      const isEdited = ({ row, column }: CellSnapshot) => own.some(({ ref }) => sameCell(ref, { sheet: sheet.name, row, column }));
      const written = own.map((edit): CellSnapshot => {
        const { row, column } = edit.ref;
        const cell = sheet.cells.find((one) => one.row === row && one.column === column) ?? null;
        if (!sameContent(contentOf(cell), edit.before)) throw new RangeError(`row ${row}, column ${column} holds something else`);
        const code = edit.format ?? cell?.format ?? 'General';
        const value = storedOf(edit.after);
        return { row, column, value, text: shown(value, code), formula: edit.after.kind === 'formula' ? edit.after.formula : null, format: code };
      });
      const cells = [...sheet.cells.filter((cell) => !isEdited(cell)), ...written].sort((a, b) => a.row - b.row || a.column - b.column);
      return { ...sheet, cells };
    }),
  };
}

function storedOf(content: CellContent): StoredValue {
  switch (content.kind) {
    case 'empty':
      return null;
    case 'number':
      return Number(content.decimal);
    case 'text':
      return content.text;
    case 'boolean':
      return content.value;
    case 'error':
      return { error: content.error };
    case 'formula':
      return content.cached !== null && /^-?\d+(?:\.\d+)?$/.test(content.cached) ? Number(content.cached) : content.cached;
  }
}

function shown(value: StoredValue, code: string): string {
  if (value === null) return '';
  if (typeof value === 'number') return format(code, value);
  return typeof value === 'object' ? value.error : String(value);
}
