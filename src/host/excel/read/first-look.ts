import type { CellArea } from '../../../workbook/cell-ref';
import type { CellSnapshot } from '../../../workbook/snapshot';
import { ANSWER_TOO_LARGE, failureCode } from '../program-failure';
import { cellsOfRange, CONTENTS } from './cells-of-range';
import { areaOf, cellCount, letGo, PLACE } from './range-of';

/** 初看: where a sheet is used, and its cells where they were few enough to come with it. */
export interface FirstLook {
  readonly used: CellArea;
  /** null: to be asked for. */
  readonly cells: readonly CellSnapshot[] | null;
  /** null: some, but not all. */
  readonly rowsHidden: boolean | null;
  readonly columnsHidden: boolean | null;
}

/** Forms are smaller than this; of a sheet that is larger its corner comes in vain. */
const CORNER = { rows: 400, columns: 48 };

/** Cells that are asked for before it is known how many there are. */
const MOST_AT_ONCE = 60_000;
/** Below this many rows a corner would hold no form. */
const FEWEST_ROWS = 48;

/** Formats alone may reach over millions of cells; then only what holds a value counts. */
const MOST_FORMATTED = 1_000_000;
const FIRST_CELL: CellArea = { top: 0, left: 0, bottom: 0, right: 0 };

/** Asks for all these sheets in one request. */
export async function lookAt(context: Excel.RequestContext, sheetIds: readonly string[]): Promise<readonly FirstLook[]> {
  const rows = Math.min(CORNER.rows, Math.trunc(MOST_AT_ONCE / CORNER.columns / Math.max(sheetIds.length, 1)));
  if (rows < FEWEST_ROWS) return ask(context, sheetIds, null);
  try {
    return await ask(context, sheetIds, rows);
  } catch (error) {
    if (failureCode(error) !== ANSWER_TOO_LARGE) throw error;
    return ask(context, sheetIds, null);
  }
}

async function ask(context: Excel.RequestContext, sheetIds: readonly string[], rows: number | null): Promise<readonly FirstLook[]> {
  const answers = sheetIds.map((id) => askForSheet(context, id, rows));
  await context.sync();
  return answers.map((answer) => answer());
}

function askForSheet(context: Excel.RequestContext, id: string, rows: number | null): () => FirstLook {
  const sheet = context.workbook.worksheets.getItem(id);
  const used = letGo(sheet.getUsedRange(false));
  const valued = letGo(sheet.getUsedRangeOrNullObject(true));
  const lines = letGo(sheet.getRange());
  used.load(PLACE);
  valued.load(PLACE);
  lines.load('rowHidden,columnHidden');
  const corner = rows === null ? null : letGo(used.getIntersectionOrNullObject(letGo(sheet.getRangeByIndexes(0, 0, rows, CORNER.columns))));
  corner?.load(`${PLACE},${CONTENTS}`);
  return () => {
    const formatted = areaOf(used);
    const area = cellCount(formatted) <= MOST_FORMATTED ? formatted : valued.isNullObject ? FIRST_CELL : areaOf(valued);
    const isWhole = corner !== null && !corner.isNullObject && cellCount(areaOf(corner)) === cellCount(area);
    return { used: area, cells: isWhole ? cellsOfRange(corner, area.top, area.left) : null, rowsHidden: lines.rowHidden, columnsHidden: lines.columnHidden };
  };
}
