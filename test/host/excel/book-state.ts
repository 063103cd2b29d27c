import type { Emulator } from './emulator/emulator';

/** Everything there is in the workbook, our own parts without the names that the program gives them. */
export function stateOf({ emulator: { book } }: { readonly emulator: Pick<Emulator, 'book'> }) {
  return {
    xml: book.xmlParts.map(({ xml }) => xml),
    sheets: book.sheets.map(({ name, visibility, protection, cells, merges, conditions, hiddenRows, hiddenColumns }) => ({
      name, visibility, protected: protection !== null, merges, hiddenRows: [...hiddenRows], hiddenColumns: [...hiddenColumns],
      cells: [...cells].sort(([a], [b]) => a - b),
      conditions: [...conditions].sort((a, b) => a.priority - b.priority).map(({ formula, areas, fill, font }) => ({ formula, areas, fill, font })),
    })),
  };
}

export type BookState = ReturnType<typeof stateOf>;
