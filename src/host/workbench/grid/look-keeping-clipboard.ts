import { type IMutationInfo, type Injector, IUniverInstanceService, UniverInstanceType, type Workbook } from '@univerjs/core';
import { SheetClipboardService } from '@univerjs/preset-sheets-core';
import { RESOURCE } from '../convert/grid-ids';
import { type PastedCells, pastedCells, type PasteTarget, withoutLooks } from './pasted-cells';

type Hook = Parameters<SheetClipboardService['addClipboardHook']>[0];
type Pasted = ReturnType<NonNullable<Hook['onPasteCells']>>;

const WRITES_CELLS = 'sheet.mutation.set-range-values';

/**
 * 粘贴: only values and formulas come out of the clipboard, the form keeps its own look. Whatever else a paste would
 * bring (styles, merged cells, new rows, widths, rules, images) is left out before it becomes a change.
 */
export function lookKeepingClipboard(parts: Injector, refuseMove: () => void): typeof SheetClipboardService {
  return class extends SheetClipboardService {
    override cut(): Promise<boolean> {
      refuseMove();
      return Promise.resolve(false);
    }

    override addClipboardHook(hook: Hook): ReturnType<SheetClipboardService['addClipboardHook']> {
      return super.addClipboardHook(valuesOnly(hook, parts));
    }
  };
}

function valuesOnly(hook: Hook, parts: Injector): Hook {
  const own: Hook = { ...hook };
  if (BRINGS_NO_VALUES.has(hook.id)) own.onPasteCells = () => NOTHING;
  else if (hook.onPasteCells !== undefined) own.onPasteCells = (...all) => plain(hook.onPasteCells!(...all), parts);
  if (hook.onPastePlainText !== undefined) own.onPastePlainText = (...all) => plain(hook.onPastePlainText!(...all), parts);
  if (hook.onPasteRows !== undefined) own.onPasteRows = () => NOTHING;
  if (hook.onPasteColumns !== undefined) own.onPasteColumns = () => NOTHING;
  if (hook.onPasteFiles !== undefined) own.onPasteFiles = () => NOTHING;
  return own;
}

const NOTHING: Pasted = { redos: [], undos: [] };

/** Parts whose paste is left out anyway: they are not even asked, for some fail on what they are given. */
const BRINGS_NO_VALUES: ReadonlySet<string> = new Set([RESOURCE.validations, RESOURCE.conditions, 'SHEET_DRAWING_GROUP', 'SHEET_IMAGE_UI_PLUGIN']);

interface CellsChange {
  readonly unitId: string;
  readonly subUnitId: string;
  readonly cellValue?: PastedCells;
}

function plain({ redos, undos }: Pasted, parts: Injector): Pasted {
  const written = redos.filter(writesCells).map((change) => ({ change, ...pastedCells(cellsOf(change), targetOf(change, parts)) }));
  return {
    redos: written.map(({ change, cells }) => withCells(change, cells)),
    // Formats last: what is taken back comes in the same order as what was done.
    undos: [...undos.filter(writesCells).map((change) => withCells(change, withoutLooks(cellsOf(change)))), ...written.map(({ change, formatsBefore }) => withCells(change, formatsBefore))],
  };
}

function writesCells({ id }: IMutationInfo): boolean {
  return id === WRITES_CELLS;
}

function cellsOf({ params }: IMutationInfo): PastedCells {
  return (params as CellsChange).cellValue ?? {};
}

function withCells(change: IMutationInfo, cellValue: PastedCells): IMutationInfo {
  return { ...change, params: { ...change.params as CellsChange, cellValue } };
}

function targetOf({ params }: IMutationInfo, parts: Injector): PasteTarget {
  const { unitId, subUnitId } = params as CellsChange;
  const workbook = parts.get(IUniverInstanceService).getUnit<Workbook>(unitId, UniverInstanceType.UNIVER_SHEET);
  const worksheet = workbook?.getSheetBySheetId(subUnitId);
  return {
    styleAt: (row, column) => worksheet?.getComposedCellStyle(row, column) ?? {},
    styleOf: (cell) => workbook?.getStyles().getStyleByCell(cell) ?? {},
  };
}
