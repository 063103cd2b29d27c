import type { CellRef } from '../../workbook/cell-ref';
import type { Expression } from './expression';
import type { FormCells } from './form-cells';

/** 相加的单元格: the cells that a plain sum adds, each as often as it adds it; null when it does anything else with them. */
export function addedCells(expression: Expression, cells: FormCells): readonly CellRef[] | null {
  switch (expression.kind) {
    case 'cell':
      return [expression.ref];
    case 'area':
      return cells.in(expression)?.map(({ ref }) => ref) ?? null;
    case 'operation':
      return expression.operator === '+' ? together([expression.left, expression.right], cells) : null;
    case 'sign':
      return expression.sign === '+' ? addedCells(expression.of, cells) : null;
    case 'call':
      if (expression.name === 'SUM') return together(expression.args, cells);
      return BOUNDING.has(expression.name) ? boundedCells(expression.args, cells) : null;
    default:
      return null;
  }
}

/** Around a sum they change its value and not what is added. */
const BOUNDING: ReadonlySet<string> = new Set(['ROUND', 'ROUNDUP', 'ROUNDDOWN', 'TRUNC', 'MIN', 'MAX']);

function boundedCells(args: readonly Expression[], cells: FormCells): readonly CellRef[] | null {
  const sums = args.filter(({ kind }) => kind !== 'number');
  return sums.length === 1 ? addedCells(sums[0]!, cells) : null;
}

function together(parts: readonly Expression[], cells: FormCells): readonly CellRef[] | null {
  const added: CellRef[] = [];
  for (const part of parts) {
    const own = addedCells(part, cells);
    if (own === null) return null;
    added.push(...own);
  }
  return added;
}

/** 引用的单元格: every cell a formula names by itself; areas are none of them. */
export function namedCells(expression: Expression): readonly CellRef[] {
  switch (expression.kind) {
    case 'cell':
      return [expression.ref];
    case 'sign':
      return namedCells(expression.of);
    case 'operation':
      return [...namedCells(expression.left), ...namedCells(expression.right)];
    case 'call':
      return expression.args.flatMap(namedCells);
    default:
      return [];
  }
}

/** Whether a formula reads any cell at all. */
export function readsCells(expression: Expression): boolean {
  switch (expression.kind) {
    case 'cell':
    case 'area':
      return true;
    case 'sign':
      return readsCells(expression.of);
    case 'operation':
      return readsCells(expression.left) || readsCells(expression.right);
    case 'call':
      return expression.args.some(readsCells);
    default:
      return false;
  }
}
