import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { WorkbookPackage } from '../../../src/host/xlsx/package/workbook-package';
import { readWorkbookPart } from '../../../src/host/xlsx/package/workbook-part';
import { XlsxHost } from '../../../src/host/xlsx/xlsx-host';
import { nodeCodec } from '../../../src/host/xlsx/zip/codec.node';
import { sameContent, contentOf } from '../../../src/workbook/cell-content';
import { refText } from '../../../src/workbook/cell-ref';
import { findCell } from '../../../src/host/xlsx/sheet/find-cell';
import { changedParts } from './package-of';
import { changeFile, othersOf } from './try-changes';
import { faultsIn } from './well-formed';

/** Workbooks saved by Excel itself; they stand beside the project and are not part of it. */
const FOLDER = process.env['ZIPING_CORPUS'] ?? '../shared/corpus/excel-saved';
const STEP = process.env['ZIPING_CORPUS_SHARE'] === 'all' ? 1 : 10;
const files = existsSync(FOLDER) ? readdirSync(FOLDER).filter((name) => /\.xls[xm]$/.test(name)).sort().filter((_, index) => index % STEP === 0) : [];

describe.skipIf(files.length === 0)(`corpus of real files (${FOLDER})`, () => {
  it('changes only what it has to, and takes it back to the byte', { timeout: 600_000 }, async () => {
    for (const name of files) {
      const bytes = new Uint8Array(readFileSync(join(FOLDER, name)));
      const { host, before, edits, inverse } = await changeFile(bytes);
      const written = host.toBytes();
      const changed = changedParts(bytes, written);
      expect([name, changed.filter((part) => part !== 'xl/workbook.xml')]).toEqual([name, expectedParts(bytes, edits.map(({ ref }) => ref.sheet))]);
      expect(faultsIn(written, changed), name).toEqual([]);

      const again = await XlsxHost.open(written, nodeCodec).read();
      for (const { ref, after } of edits) {
        const found = contentOf(findCell(again.sheets.find((sheet) => sheet.name === ref.sheet)!, ref.row, ref.column));
        expect(sameContent(found, after), `${name} ${refText(ref)}: ${JSON.stringify(found)}`).toBe(true);
      }
      expect(JSON.stringify(othersOf(again, edits)) === JSON.stringify(othersOf(before, edits)), `${name}: another cell changed`).toBe(true);

      await host.apply(inverse);
      expect(Buffer.compare(host.toBytes(), bytes), name).toBe(0);
    }
  });
});

/** The touched sheets, the styles of the marks, and what belongs to our own part. */
function expectedParts(bytes: Uint8Array, touched: readonly string[]): readonly string[] {
  const files = new WorkbookPackage(bytes, nodeCodec);
  const workbook = readWorkbookPart(files);
  const sheets = workbook.sheets.filter(({ name }) => touched.includes(name)).map(({ part }) => part!);
  let number = 1;
  while (files.has(`customXml/item${number}.xml`) || files.has(`customXml/itemProps${number}.xml`)) number += 1;
  const own = [`customXml/item${number}.xml`, `customXml/itemProps${number}.xml`, `customXml/_rels/item${number}.xml.rels`];
  const folder = workbook.part.slice(0, workbook.part.lastIndexOf('/') + 1);
  const styles = touched.length > 0 ? [workbook.styles!] : [];
  return ['[Content_Types].xml', `${folder}_rels/${workbook.part.slice(folder.length)}.rels`, ...own, ...sheets, ...styles].sort();
}
