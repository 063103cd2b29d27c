import type { ICellData, IMutationInfo, IObjectMatrixPrimitiveType, Nullable } from '@univerjs/core';
import { SheetClipboardService } from '@univerjs/preset-sheets-core';
import { linesOfText, textOfDocument } from '../convert/text-lines';

type Hook = Parameters<SheetClipboardService['addClipboardHook']>[0];
type Pasted = ReturnType<NonNullable<Hook['onPasteCells']>>;
type Cells = IObjectMatrixPrimitiveType<Nullable<ICellData>>;

const WRITES_CELLS = 'sheet.mutation.set-range-values';

/**
 * 粘贴: only values and formulas come out of the clipboard, the form keeps its own look. Whatever else a paste would
 * bring (styles, merged cells, new rows, widths, rules, images) is left out before it becomes a change.
 */
export function lookKeepingClipboard(refuseMove: () => void): typeof SheetClipboardService {
  return class extends SheetClipboardService {
    override cut(): Promise<boolean> {
      refuseMove();
      return Promise.resolve(false);
    }

    override addClipboardHook(hook: Hook): ReturnType<SheetClipboardService['addClipboardHook']> {
      return super.addClipboardHook(valuesOnly(hook));
    }
  };
}

function valuesOnly(hook: Hook): Hook {
  const own: Hook = { ...hook };
  if (hook.onPasteCells !== undefined) own.onPasteCells = (...all) => plain(hook.onPasteCells!(...all));
  if (hook.onPastePlainText !== undefined) own.onPastePlainText = (...all) => plain(hook.onPastePlainText!(...all));
  if (hook.onPasteRows !== undefined) own.onPasteRows = () => NOTHING;
  if (hook.onPasteColumns !== undefined) own.onPasteColumns = () => NOTHING;
  if (hook.onPasteFiles !== undefined) own.onPasteFiles = () => NOTHING;
  return own;
}

const NOTHING: Pasted = { redos: [], undos: [] };

function plain({ redos, undos }: Pasted): Pasted {
  return {
    redos: redos.filter(writesCells).map((change) => eachCell(change, plainCell)),
    undos: undos.filter(writesCells).map((change) => eachCell(change, withoutLook)),
  };
}

function writesCells({ id }: IMutationInfo): boolean {
  return id === WRITES_CELLS;
}

function eachCell(change: IMutationInfo, rewrite: (cell: ICellData) => ICellData): IMutationInfo {
  const params = change.params as { readonly cellValue?: Cells };
  const cellValue = Object.fromEntries(Object.entries(params.cellValue ?? {}).map(([row, columns]) => [
    row,
    Object.fromEntries(Object.entries(columns as Record<string, Nullable<ICellData>>).map(([column, cell]) => [column, cell == null ? cell : rewrite(cell)])),
  ]));
  return { ...change, params: { ...params, cellValue } };
}

/** Rich text comes down to its words; the number format belongs to the form. */
function plainCell(pasted: ICellData): ICellData {
  const cell = withoutLook(pasted);
  if (cell.p == null) return cell;
  const text = textOfDocument(cell.p);
  return text.includes('\n') ? { ...cell, ...linesOfText(text, {}) } : { ...cell, v: text, p: null };
}

function withoutLook(cell: ICellData): ICellData {
  const plain = { ...cell };
  delete plain.s;
  return plain;
}
