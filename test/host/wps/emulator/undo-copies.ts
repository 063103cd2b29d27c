import type { Book, Sheet } from '../../excel/emulator/model/book';

/** What a person can change of a sheet. */
const CHANGEABLE = ['name', 'visibility', 'protection', 'cells', 'merges', 'hiddenRows', 'hiddenColumns', 'conditions', 'notes', 'selection'] as const;

type State = Pick<Sheet, (typeof CHANGEABLE)[number]>;

/** A workbook as it was, sheet by sheet; sheets stay the objects they are. */
export interface BookCopy {
  readonly sheets: readonly { readonly sheet: Sheet; readonly state: State }[];
  readonly xmlParts: Book['xmlParts'];
}

export function copyOf(book: Book): BookCopy {
  return {
    sheets: book.sheets.map((sheet) => ({ sheet, state: structuredClone(Object.fromEntries(CHANGEABLE.map((name) => [name, sheet[name]])) as unknown as State) })),
    xmlParts: book.xmlParts.map((part) => ({ ...part })),
  };
}

export function restore(book: Book, { sheets, xmlParts }: BookCopy): void {
  book.sheets.splice(0, book.sheets.length, ...sheets.map(({ sheet }) => sheet));
  for (const { sheet, state } of sheets) {
    const { cells, hiddenRows, hiddenColumns, ...rest } = structuredClone(state);
    Object.assign(sheet, rest);
    for (const [into, from] of [[sheet.hiddenRows, hiddenRows], [sheet.hiddenColumns, hiddenColumns]] as const) {
      into.clear();
      for (const line of from) into.add(line);
    }
    sheet.cells.clear();
    for (const [key, cell] of cells) sheet.cells.set(key, cell);
  }
  book.xmlParts = xmlParts.map((part) => ({ ...part }));
}
