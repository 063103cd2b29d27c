import { contentText } from '../../workbook/content-text';
import { cachedValue, storedContent } from '../../workbook/cell-content';
import type { CellContent, CellEdit } from '../../workbook/change-set';
import type { CellSnapshot, WorkbookSnapshot } from '../../workbook/snapshot';
import { shownInFormat } from './shown-in-format';

/** 改动后的副本: the workbook as it reads with the edits in it. */
export function afterEdits(book: WorkbookSnapshot, edits: readonly CellEdit[]): WorkbookSnapshot {
  if (edits.length === 0) return book;
  return {
    ...book,
    sheets: book.sheets.map((sheet) => {
      const own = new Map(edits.filter(({ ref }) => ref.sheet === sheet.name).map((edit) => [placeKey(edit.ref), edit]));
      if (own.size === 0) return sheet;
      const kept = sheet.cells.map((cell): CellSnapshot => {
        const edit = own.get(placeKey(cell));
        own.delete(placeKey(cell));
        return edit === undefined ? cell : written(cell, edit);
      });
      const added = [...own.values()].map((edit) => written({ row: edit.ref.row, column: edit.ref.column, value: null, text: '', formula: null, format: 'General' }, edit));
      return { ...sheet, cells: [...kept, ...added].sort((a, b) => a.row - b.row || a.column - b.column) };
    }),
  };
}

const placeKey = ({ row, column }: { readonly row: number; readonly column: number }): number => row * 20_000 + column;

function written({ row, column, format: before }: CellSnapshot, { after, format: wanted }: CellEdit): CellSnapshot {
  const format = wanted ?? before;
  return { row, column, ...storedContent(after), text: textOf(after, format), format };
}

function textOf(content: CellContent, format: string): string {
  if (content.kind === 'number') return shownInFormat(content.decimal, format);
  if (content.kind !== 'formula') return contentText(content);
  const cached = cachedValue(content);
  return typeof cached === 'number' ? shownInFormat(content.cached!, format) : content.cached ?? contentText(content);
}
