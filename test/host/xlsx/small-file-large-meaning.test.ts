import { describe, expect, it } from 'vitest';
import { XlsxHost } from '../../../src/host/xlsx/xlsx-host';
import { nodeCodec } from '../../../src/host/xlsx/zip/codec.node';
import { workbookOf } from './workbook-of';
import { processorTime } from '../../support/processor-time';

const children = (count: number): string => Array.from({ length: count }, (_, index) => `<row r="${index + 2}"><c r="A${index + 2}"><f t="shared" si="0"/></c></row>`).join('');
const sharing = (formula: string, count: number): string => `<sheetData><row r="1"><c r="A1"><f t="shared" ref="A1:A9" si="0">${formula}</f></c></row>${children(count)}</sheetData>`;
/** Random enough that the file is not refused as a bomb before it is read. */
const noise = (length: number): string => `<!--${Array.from({ length }, (_, index) => ((index * 2_654_435_761) % 4_294_967_296).toString(36)).join('')}-->`;

describe('a small file that stands for much', () => {
  it('is refused when its shared formulas, written out, are more than any workbook has', { timeout: 20_000 }, async () => {
    const bytes = workbookOf({ sheets: { 表: noise(40_000) + sharing(`${'A1+'.repeat(2700)}1`, 20_000) } });
    const started = processorTime();
    await expect(XlsxHost.open(bytes, nodeCodec).read()).rejects.toMatchObject({ code: 'too-large', says: { key: 'host.formulas-too-large' } });
    expect(processorTime() - started).toBeLessThan(10_000);
  });

  it('is read when they are many and short', async () => {
    const bytes = workbookOf({ sheets: { 表: noise(40_000) + sharing('B1*2', 20_000) } });
    const { sheets } = await XlsxHost.open(bytes, nodeCodec).read();
    expect(sheets[0]!.cells.at(-1)?.formula).toBe('B20001*2');
  });

  it('is damaged when a number is beyond every program, or a sheet leads nowhere', async () => {
    const huge = workbookOf({ sheets: { 表: '<sheetData><row r="1"><c r="A1"><f>1</f><v>1e999</v></c></row></sheetData>' } });
    await expect(XlsxHost.open(huge, nodeCodec).read()).rejects.toMatchObject({ code: 'damaged', says: { key: 'host.number-damaged' } });
    const dangling = workbookOf({ sheets: { 表: '<sheetData/>' }, before: '<x><sheet name="无" sheetId="9" r:id="none"/></x>' });
    expect(() => XlsxHost.open(dangling, nodeCodec)).toThrow('damaged: host.part-missing');
  });
});
