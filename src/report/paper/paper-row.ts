import { fitText } from './fit-text';
import type { Look, PaperCell, PaperRow } from './paper';

/** 字号 of each look in points. */
export const SIZES: Readonly<Record<Look, number>> = {
  title: 18, 'under-title': 10.5, label: 10.5, value: 10.5, heading: 10.5, group: 10.5, text: 10, centre: 10, amount: 10.5, opinion: 10.5, signature: 10.5, note: 9, listed: 10, figure: 10,
};

/** Room above and below the letters. */
export const PADDING = 5;

/** No program makes a row higher. */
export const HIGHEST = 409;

/** 一行: as high as its tallest text, each text cut where the highest row allowed would end. */
export function paperRow(columns: readonly number[], cells: readonly PaperCell[], least = 0, most = HIGHEST): PaperRow {
  let height = least;
  let first = 0;
  const fitted = cells.map((cell) => {
    const width = columns.slice(first, first + cell.columns).reduce((sum, one) => sum + one, 0);
    first += cell.columns;
    const { text, points } = fitText(cell.text.trim(), width, SIZES[cell.look], most - PADDING);
    height = Math.max(height, points + PADDING);
    return { ...cell, text };
  });
  return { cells: fitted, height: Math.min(most, Math.ceil(height)) };
}

/** One text over so many columns. */
export function cell(text: string, look: Look, columns = 1): PaperCell {
  return { text, look, columns };
}
