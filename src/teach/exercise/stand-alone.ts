import type { Expression } from '../../review/formula/expression';
import { readFormula } from '../../review/formula/read-formula';
import type { CellSnapshot, SheetSnapshot } from '../../workbook/snapshot';
import type { Exercise } from './exercise';
import { givenIn, sheetsOf } from './handed-out';

/**
 * 单独成册: the sheets of the form without the rest of the workbook, for a host that does not hand out the bytes of its
 * file. A formula that looks elsewhere, or that we cannot read, gives way to its value; one that never had any ("=1666元/月"
 * typed into a cell) to what it shows.
 */
export function standAlone(exercise: Exercise): Exercise {
  const names = sheetsOf(exercise.form);
  const sheets = exercise.book.sheets.filter(({ name }) => names.has(name)).map((sheet): SheetSnapshot => ({ ...sheet, cells: sheet.cells.map((cell) => freed(cell, sheet.name, names)) }));
  const book = { ...exercise.book, sheets };
  return { ...exercise, book, key: { ...exercise.key, given: givenIn(book, names)! } };
}

function freed(cell: CellSnapshot, sheet: string, names: ReadonlySet<string>): CellSnapshot {
  if (cell.formula === null) return cell;
  const expression = readFormula(cell.formula, sheet);
  if (expression !== null && sheetsIn(expression).every((name) => names.has(name))) return cell;
  const { row, column, value, text, format } = cell;
  return { row, column, value: value ?? text, text, formula: null, format };
}

function sheetsIn(expression: Expression): readonly string[] {
  switch (expression.kind) {
    case 'cell':
      return [expression.ref.sheet];
    case 'area':
      return [expression.sheet];
    case 'sign':
      return sheetsIn(expression.of);
    case 'operation':
      return [...sheetsIn(expression.left), ...sheetsIn(expression.right)];
    case 'call':
      return expression.args.flatMap(sheetsIn);
    default:
      return [];
  }
}
