import type { EvaluationForm } from '../../form/evaluation-form';
import { contentOf, sameContent } from '../../workbook/cell-content';
import { cellAddress, parseAddress } from '../../workbook/cell-ref';
import type { CellSnapshot, WorkbookSnapshot } from '../../workbook/snapshot';
import type { ExerciseKey, GivenCell } from './exercise-key';

/** More cells than any form has; a sheet of more is no exercise. */
export const MOST_GIVEN = 20_000;

/** 表所在的工作表: a form may stand on two. */
export function sheetsOf({ sheet, funds, indicators, total, grade }: EvaluationForm): ReadonlySet<string> {
  return new Set([
    sheet,
    ...funds.map(({ ref }) => ref.sheet),
    ...indicators.flatMap(({ score, target }) => [score, target].flatMap((field) => field === null ? [] : [field.ref.sheet])),
    ...(total === null ? [] : [total.score.ref.sheet]),
    ...(grade === null ? [] : [grade.field.ref.sheet]),
  ]);
}

/** 发出时的内容 of the sheets; null where there is more than an exercise can carry. */
export function givenIn({ sheets }: WorkbookSnapshot, names: ReadonlySet<string>): ExerciseKey['given'] | null {
  const own = sheets.filter(({ name }) => names.has(name));
  if (own.reduce((sum, { cells }) => sum + cells.length, 0) > MOST_GIVEN) return null;
  return own.map(({ name, cells }) => ({
    sheet: name,
    cells: cells.map(({ row, column, value, text, formula, format }): GivenCell => ({ at: cellAddress(row, column), value, text, formula, format })),
  }));
}

/** 还原到发出时: the filled workbook with every cell as it was handed out. */
export function asHandedOut(book: WorkbookSnapshot, given: ExerciseKey['given']): WorkbookSnapshot {
  return {
    ...book,
    sheets: book.sheets.map((sheet) => {
      const own = given.find((one) => one.sheet === sheet.name);
      if (own === undefined) return sheet;
      const now = new Map(sheet.cells.map((cell) => [cellAddress(cell.row, cell.column), cell]));
      // What a file says of itself may come in any order, and twice.
      const then = new Map(own.cells.flatMap((cell) => givenCell(cell, now.get(cell.at))).map((cell) => [cellAddress(cell.row, cell.column), cell]));
      return { ...sheet, cells: [...then.values()].sort((a, b) => a.row - b.row || a.column - b.column) };
    }),
  };
}

/** The cell as the program has it where nothing changed, so that a program's own way to show a number plays no part. */
function givenCell({ at, value, text, formula, format }: GivenCell, now: CellSnapshot | undefined): readonly CellSnapshot[] {
  const place = parseAddress(at);
  if (place === null) return [];
  const then: CellSnapshot = { ...place, value, text, formula, format };
  return [now !== undefined && sameContent(contentOf(now), contentOf(then)) ? now : then];
}
