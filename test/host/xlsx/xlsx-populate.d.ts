/** What the tests use of a package that brings no types. */
declare module 'xlsx-populate' {
  interface Styled { style(name: string, value: unknown): Styled }
  interface Cell extends Styled { value(value: unknown): Cell; formula(formula: string): Cell }
  interface Sheet {
    name(name: string): Sheet;
    cell(row: number, column: number): Cell;
    cell(address: string): Cell;
    range(area: string): { merged(merged: boolean): unknown };
    column(name: string): Styled;
  }
  interface Workbook { sheet(index: number): Sheet; outputAsync(type: string): Promise<unknown> }
  const XlsxPopulate: { fromBlankAsync(): Promise<Workbook> };
  export default XlsxPopulate;
}
