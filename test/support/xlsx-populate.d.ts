/** What the tests use of xlsx-populate, which brings no types. */
declare module 'xlsx-populate' {
  interface Range {
    value(values: readonly (readonly (string | number)[])[]): Range;
    style(styles: Readonly<Record<string, unknown>>): Range;
    merged(merged: boolean): Range;
  }

  interface Cell {
    value(value: string | number): Cell;
    style(name: string, value: string): Cell;
    formula(formula: string): Cell;
    hyperlink(address: string): Cell;
    dataValidation(validation: Readonly<Record<string, unknown>>): Cell;
  }

  interface Sheet {
    name(name: string): Sheet;
    range(address: string): Range;
    cell(address: string): Cell;
  }

  interface Workbook {
    sheet(index: number): Sheet;
    addSheet(name: string): Sheet;
    outputAsync(): Promise<unknown>;
  }

  const XlsxPopulate: { fromBlankAsync(): Promise<Workbook> };
  export default XlsxPopulate;
}
