import type { Page } from 'playwright-core';
import { parseRef, refText } from '../../../../src/workbook/cell-ref';

/** What the workbook behind the page holds now, as its sheet shows it; blank cells are left out. */
export function textsOf(page: Page): Promise<Record<string, string>> {
  return page.evaluate(async () => {
    const { sheets } = await pane.host!.read();
    return Object.fromEntries(sheets.flatMap(({ name, cells }) =>
      cells.filter(({ text }) => text !== '').map(({ row, column, text }) => [`${name}!${row}:${column}`, text])));
  }).then((texts) => Object.fromEntries(Object.entries(texts).map(([key, text]) => {
    const [sheet, row, column] = [key.slice(0, key.lastIndexOf('!')), ...key.slice(key.lastIndexOf('!') + 1).split(':').map(Number)] as [string, number, number];
    return [refText({ sheet, row, column }), text];
  })));
}

/** Somebody types into a cell of the sheet. */
export async function typeInto(page: Page, cell: string, text: string): Promise<void> {
  await page.evaluate(([ref, typed]) => { pane.host!.typeInto(ref, typed); }, [parseRef(cell)!, text] as const);
}

/** Somebody clicks a cell of the sheet. */
export async function clickCell(page: Page, cell: string): Promise<void> {
  await page.evaluate((ref) => { pane.host!.click(ref); }, parseRef(cell)!);
}
