import type { StoredValue } from '../../../../../src/workbook/snapshot';
import { type CellArea, contains, parseArea } from '../../../../../src/workbook/cell-ref';
import { type Book, type Cell, cellAt, columnOf, placeKey, rowOf, type Sheet } from './book';
import { evaluate } from './formula/evaluate';
import { tokensOf } from './formula/tokens';
import type { Place } from './place';
import { gridOf } from './read-cells';

/**
 * 重算: formulas that follow from the changed cells are worked out again, and no others, as Excel does. What the emulator
 * does not understand keeps what it showed; where it is new it is "#NAME?", as in a program without its function.
 * Returns the sheets in which something came out otherwise.
 */
export function recalculate(book: Book, changed: readonly Place[]): readonly Sheet[] {
  const pass = new Pass(book, changed);
  return book.sheets.filter((sheet) => {
    let isChanged = false;
    for (const [key, cell] of sheet.cells) {
      if (cell.formula === null || !pass.isTouched(sheet, cell, rowOf(key), columnOf(key))) continue;
      const before = JSON.stringify(cell.value);
      cell.value = pass.valueOf(sheet, rowOf(key), columnOf(key));
      isChanged ||= JSON.stringify(cell.value) !== before;
    }
    return isChanged;
  });
}

/** One calculation: each formula is worked out once, whatever asks for it; one that leads back to itself is 0. */
class Pass {
  private readonly values = new Map<Cell, StoredValue>();
  private readonly touched = new Map<Cell, boolean>();
  private readonly formulas = new Map<Sheet, readonly (readonly [number, Cell])[]>();

  constructor(private readonly book: Book, private readonly changed: readonly Place[]) {}

  /** The cell is one of those that changed, or follows from one. */
  isTouched(sheet: Sheet, cell: Cell, row: number, column: number): boolean {
    const known = this.touched.get(cell);
    if (known !== undefined) return known;
    this.touched.set(cell, false);
    const isTouched = cell.value === null || this.isChanged(sheet, { top: row, left: column, bottom: row, right: column }) || this.referencesOf(sheet, cell).some((place) => this.leadsToChange(place));
    this.touched.set(cell, isTouched);
    return isTouched;
  }

  valueOf(sheet: Sheet, row: number, column: number): StoredValue {
    const cell = sheet.cells.get(placeKey(row, column));
    if (cell?.formula === undefined || cell.formula === null || !this.isTouched(sheet, cell, row, column)) return cellAt(sheet, row, column).value;
    const known = this.values.get(cell);
    if (known !== undefined) return known;
    this.values.set(cell, 0);
    const result = evaluate(cell.formula, (reference) => {
      const place = this.placeOf(sheet, reference);
      return place === null ? [{ error: '#REF!' }] : gridOf(place.area, (down, across) => this.valueOf(place.sheet, down, across)).flat();
    });
    const value = result === null ? cell.value ?? sheet.results.get(`${placeKey(row, column)} ${cell.formula}`) ?? { error: '#NAME?' } : result.value;
    this.values.set(cell, value);
    return value;
  }

  private isChanged(sheet: Sheet, { top, left, bottom, right }: CellArea): boolean {
    return this.changed.some(({ sheet: where, area }) => where === sheet && area.top <= bottom && area.bottom >= top && area.left <= right && area.right >= left);
  }

  private leadsToChange({ sheet, area }: Place): boolean {
    if (this.isChanged(sheet, area)) return true;
    return this.formulasOf(sheet).some(([key, cell]) => contains(area, rowOf(key), columnOf(key)) && this.isTouched(sheet, cell, rowOf(key), columnOf(key)));
  }

  private formulasOf(sheet: Sheet): readonly (readonly [number, Cell])[] {
    const known = this.formulas.get(sheet) ?? [...sheet.cells].filter(([, { formula }]) => formula !== null);
    this.formulas.set(sheet, known);
    return known;
  }

  private referencesOf(sheet: Sheet, { formula }: Cell): readonly Place[] {
    return (tokensOf(formula ?? '') ?? []).flatMap(({ kind, text }) => kind === 'reference' ? this.placeOf(sheet, text) ?? [] : []);
  }

  private placeOf(from: Sheet, reference: string): Place | null {
    const mark = reference.lastIndexOf('!');
    const name = reference.slice(0, Math.max(mark, 0)).replaceAll("''", "'").replace(/^'(.*)'$/, '$1');
    const sheet = mark < 0 ? from : this.book.sheets.find((one) => one.name === name);
    const area = parseArea(reference.slice(mark + 1).replaceAll('$', ''));
    return sheet === undefined || area === null ? null : { sheet, area };
  }
}
