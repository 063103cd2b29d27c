import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { XlsxHost } from '../../../../src/host/xlsx/xlsx-host';
import { nodeCodec } from '../../../../src/host/xlsx/zip/codec.node';
import type { CellSnapshot, StoredValue, WorkbookSnapshot } from '../../../../src/workbook/snapshot';
import { PLAIN_STYLES, workbookOf } from '../../xlsx/workbook-of';
import { hostInPage } from './host-in-page';
import { openPage } from './open-page';
import { Person } from './person';

const opened = await openPage();
const { page } = opened;
const person = new Person(page, 15);
afterAll(() => opened.close());

/** Each is a second of clicking and typing; `npm run fuzz` takes many more. */
const SEQUENCES = Number(process.env['ZIPING_FUZZ_ACTS'] ?? '6');

const ROWS = 9;
const COLUMNS = 6;
const cell = (address: string, inner: string, style = 0) => `<c r="${address}" s="${style}"${inner}</c>`;
const number = (address: string, value: string, style = 0) => cell(address, `><v>${value}</v>`, style);
const words = (address: string, value: string, style = 0) => cell(address, ` t="inlineStr"><is><t xml:space="preserve">${value}</t></is>`, style);
const formula = (address: string, source: string, value: string) => cell(address, `><f>${source}</f><v>${value}</v>`);
const row = (at: number, ...cells: string[]) => `<row r="${at}">${cells.join('')}</row>`;

const book = workbookOf({
  styles: PLAIN_STYLES,
  sheets: {
    表: `<sheetData>${[
      row(1, words('A1', '指标'), words('B1', '目标'), words('C1', '完成'), words('D1', '得分')),
      row(2, words('A2', '数量'), number('B2', '97.81', 1), number('C2', '95', 0), formula('D2', 'B2*C2', '9291.95'), words('E2', '00123'), words('F2', '1/2')),
      row(3, words('A3', '质量'), number('B3', '0.5', 1), number('C3', '2', 0), formula('D3', 'B3*C3', '1'), words('E3', '=甲'), words('F3', ' 空 ')),
      row(4, words('A4', '甲\n乙'), cell('B4', ' t="b"><v>1</v>'), cell('C4', ' t="e"><v>#N/A</v>'), formula('D4', 'SUM(B2:B3)', '98.31'), cell('E4', ' t="str"><f>D4&amp;"分"</f><v>98.31分</v>')),
      row(5, number('A5', '1'), number('B5', '2'), number('C5', '45000', 0), words('D5', "'撇")),
      row(6, number('A6', '2'), number('B6', '4')),
    ].join('')}</sheetData><mergeCells count="1"><mergeCell ref="E6:F7"/></mergeCells>`,
    二: '<sheetData/>',
  },
});

const range = fc.record({ row: fc.nat(ROWS - 1), column: fc.nat(COLUMNS - 1), rows: fc.constantFrom(1, 1, 2, 3), columns: fc.constantFrom(1, 1, 2) });
const typed = fc.constantFrom('12', '0.5', '95%', '=B2+1', '=SUM(B2:C5)', '=IF(A5>0,"是","")', '00123', '1/2', '2025-3-1', '已完成', 'TRUE', "'5", '-1.005', '1e5', '#N/A', '12:30', '1,234.5', '￥5', '=A1:B1', '=1/0', '0', ' ', '=LET(x,B2,x*2)');
const pasted = fc.constantFrom('1\t2\n3\t4', '95%', '甲\t=1+1', '"甲\n乙"\t丙', '2025-03-01', '007', '=B2*2', ' x ', 'TRUE\tFALSE', '1.10\t\t2');
const key = fc.constantFrom('Delete', 'Control+z', 'Control+z', 'Control+y', 'Control+b', 'Control+d', 'Control+r', 'Control+x', 'Alt+Enter');
const command = fc.constantFrom(
  'sheet.command.clear-selection-format', 'sheet.command.clear-selection-all', 'sheet.command.clear-selection-content', 'sheet.command.numfmt.set.percent',
  'sheet.command.numfmt.add.decimal.command', 'sheet.command.numfmt.subtract.decimal.command', 'sheet.command.numfmt.set.currency', 'sheet.command.text-to-number',
  'sheet.command.set-range-italic', 'sheet.command.set-range-underline',
);
const act = fc.oneof(
  { weight: 4, arbitrary: fc.record({ does: fc.constant('type' as const), range, text: typed }) },
  { weight: 3, arbitrary: fc.record({ does: fc.constant('press' as const), range, key }) },
  { weight: 2, arbitrary: fc.record({ does: fc.constant('paste' as const), range, text: pasted }) },
  { weight: 2, arbitrary: fc.record({ does: fc.constant('copy' as const), range, to: range }) },
  { weight: 2, arbitrary: fc.record({ does: fc.constant('fill' as const), range, direction: fc.constantFrom('down', 'right', 'up'), by: fc.integer({ min: 1, max: 3 }), how: fc.constantFrom('COPY', 'SERIES', 'NO_FORMAT', 'ONLY_FORMAT', undefined) }) },
  { weight: 1, arbitrary: fc.record({ does: fc.constant('move' as const), range, to: range }) },
  { weight: 2, arbitrary: fc.record({ does: fc.constant('run' as const), range, command }) },
  { weight: 1, arbitrary: fc.record({ does: fc.constant('edit' as const), range, text: fc.constantFrom('9', '改', '%') }) },
);
type Act = typeof act extends fc.Arbitrary<infer T> ? T : never;
type Area = Act['range'];

/** A merged area is selected as a whole or not at all. */
const MERGED = { startRow: 5, startColumn: 4, endRow: 6, endColumn: 5 };
const inSheet = ({ row: startRow, column: startColumn, rows, columns }: Area) => {
  const one = { startRow, startColumn, endRow: startRow + rows - 1, endColumn: startColumn + columns - 1 };
  if (one.endRow < MERGED.startRow || one.startRow > MERGED.endRow || one.endColumn < MERGED.startColumn || one.startColumn > MERGED.endColumn) return one;
  return {
    startRow: Math.min(one.startRow, MERGED.startRow), startColumn: Math.min(one.startColumn, MERGED.startColumn),
    endRow: Math.max(one.endRow, MERGED.endRow), endColumn: Math.max(one.endColumn, MERGED.endColumn),
  };
};
const select = (area: Area) => {
  const { startRow, startColumn, endRow, endColumn } = inSheet(area);
  return page.evaluate(([a, b, c, d]) => window.gridPage.selectRange(a, b, c, d), [startRow, startColumn, endRow, endColumn] as const);
};
const run = (id: string, params?: object) => page.evaluate(([name, given]) => window.gridPage.run(name, given), [id, params] as const);

async function perform(one: Act): Promise<void> {
  await select(one.range);
  switch (one.does) {
    case 'type':
      await page.keyboard.type(one.text);
      return person.press('Enter');
    case 'edit':
      await person.press('F2');
      await page.keyboard.type(one.text);
      return person.press('Tab');
    case 'press':
      await person.press(one.key);
      return person.press('Escape');
    case 'paste':
      return person.paste({ 'text/plain': one.text });
    case 'copy':
      await person.press('Control+c');
      await select(one.to);
      return person.press('Control+v');
    case 'fill':
      return void await run('sheet.command.auto-fill', { sourceRange: inSheet(one.range), targetRange: filled(one.range, one.direction, one.by), applyType: one.how });
    case 'move':
      return void await run('sheet.command.move-range', { fromRange: inSheet(one.range), toRange: inSheet({ ...one.range, row: one.to.row, column: one.to.column }) });
    case 'run':
      return void await run(one.command);
  }
}

function filled(area: Area, direction: string, by: number) {
  const source = inSheet(area);
  if (direction === 'down') return { ...source, endRow: source.endRow + by };
  if (direction === 'right') return { ...source, endColumn: source.endColumn + by };
  return { ...source, startRow: Math.max(0, source.startRow - by) };
}

const cellsOf = ({ sheets }: WorkbookSnapshot) => sheets.map(({ name, cells }) => [name, cells.map(({ row: r, column, value, formula: source, format, text }: CellSnapshot) => ({ r, column, value, source, format, text }))]);

const plain = (value: StoredValue): string => {
  if (value === null) return '';
  if (typeof value === 'object') return value.error;
  if (typeof value === 'number') return String(Number(value.toPrecision(15)));
  return typeof value === 'boolean' ? String(value).toUpperCase() : value;
};
const plainHeld = (value: string): string => value !== '' && String(Number(value)) === value ? plain(Number(value)) : value;

describe('whatever a person does', () => {
  it('the saved file holds what the grid showed', async () => {
    await fc.assert(fc.asyncProperty(fc.array(act, { minLength: 3, maxLength: 8 }), async (acts) => {
      const shown = await hostInPage(opened, book);
      for (const one of acts) await perform(one);
      await person.press('Escape');
      await page.waitForTimeout(260);
      const now = await shown.host.read();
      const held = await page.evaluate(() => window.gridPage.held('表'));
      const saved = await XlsxHost.open(new Uint8Array(Buffer.from(await page.evaluate(() => window.gridPage.saved()), 'base64')), nodeCodec).read();
      expect(cellsOf(saved)).toEqual(cellsOf(now));
      expect(saved.sheets[0]!.cells.filter(({ value }) => value !== null).map(({ row: r, column, value }) => [r, column, plain(value)]))
        .toEqual(held.map(([r, column, value]) => [r, column, plainHeld(value)]));
      await shown.dispose();
    }), { numRuns: SEQUENCES, seed: Number(process.env['ZIPING_FUZZ_SEED'] ?? '20261121') });
  }, 600_000);

  it('makes the page complain of nothing', () => {
    expect(opened.complaints).toEqual([]);
  });
});
