import { expect, it } from 'vitest';
import { workbookOfForms } from '../../../bench/sample-workbooks';
import { XlsxHost } from '../../../src/host/xlsx/xlsx-host';
import { nodeCodec } from '../../../src/host/xlsx/zip/codec.node';
import { NOTHING } from '../contract-words';
import { assessed, filling } from '../assessed';
import { stateOf } from './book-state';
import { openExcel } from './excel-under-test';

const FORMS = 500;
const LIMIT = 5 * 1024 * 1024;

it('five hundred forms are read, filled and undone in Excel on the web, in requests and answers that it bears', async () => {
  const { date1904, sheets: [form] } = await XlsxHost.open(await workbookOfForms(1, 4), nodeCodec).read();
  const workbook = { date1904, sheets: Array.from({ length: FORMS }, (_, index) => ({ ...form!, name: `项目${index + 1}` })) };
  const excel = await openExcel({ workbook, platform: 'OfficeOnline', calculate: () => [] });
  const { requests } = excel.emulator;
  const before = JSON.stringify(stateOf(excel));
  const assessment = await assessed(excel.host);
  expect(assessment.forms).toHaveLength(FORMS);
  const read = requests.length;
  expect(read).toBeLessThan(16);

  const changes = { ...filling(assessment), marks: null };
  const { applied, inverse } = await excel.host.apply(changes);
  expect([changes.edits.length, applied === changes.edits]).toEqual([8 * FORMS, true]);
  expect(requests.length - read, 'two looks and a writing').toBeLessThanOrEqual(3);
  await excel.host.apply(inverse);
  expect(JSON.stringify(stateOf(excel)) === before, 'everything as it was').toBe(true);
  expect(requests.filter(({ error, requestBytes, responseBytes }) => error !== null || requestBytes > LIMIT || responseBytes > LIMIT)).toEqual([]);
  expect(excel.emulator.references.left).toBe(0);
  excel.dispose();
});

it('a record as long as it may become is kept by Excel on the web', async () => {
  const excel = await openExcel({ platform: 'OfficeOnline' });
  const store = JSON.stringify('长'.repeat(1_200_000));
  await excel.host.apply({ ...NOTHING, store });
  expect(await excel.host.readStore()).toBe(store);
  await excel.host.apply({ ...NOTHING, store: JSON.stringify('短') });
  expect(await excel.host.readStore()).toBe(JSON.stringify('短'));
  excel.dispose();
});
