import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findCell } from '../../../src/host/xlsx/sheet/find-cell';
import { XlsxHost } from '../../../src/host/xlsx/xlsx-host';
import { nodeCodec } from '../../../src/host/xlsx/zip/codec.node';
import { refText } from '../../../src/workbook/cell-ref';
import { reopened, withoutLibreOffice } from '../../support/libreoffice';
import { byExceljs, byHand, byPopulate } from './rich-workbooks';
import { changeFile } from './try-changes';

const CORPUS = process.env['ZIPING_CORPUS'] ?? '../shared/corpus/excel-saved';
const FORMS = 'assets/samples';

/** The forms, the rich workbooks, and a few files of Excel's where they are at hand. */
async function sources(): Promise<readonly Uint8Array[]> {
  const forms = readdirSync(FORMS).filter((name) => name.endsWith('.xlsx')).map((name) => join(FORMS, name));
  const corpus = existsSync(CORPUS) ? readdirSync(CORPUS).filter((name) => name.endsWith('.xlsx')).sort().filter((_, index) => index % 50 === 0).map((name) => join(CORPUS, name)) : [];
  return [await byExceljs(), await byPopulate(), byHand(), ...[...forms, ...corpus].map((file) => new Uint8Array(readFileSync(file)))];
}

describe.skipIf(withoutLibreOffice)('LibreOffice', () => {
  it('opens what was written, and finds every written value in its cell', { timeout: 300_000 }, async () => {
    const changed = await Promise.all((await sources()).map(changeFile));
    const opened = reopened(changed.map(({ host }) => host.toBytes()));
    expect(opened).toHaveLength(changed.length);
    for (const [index, { edits }] of changed.entries()) {
      const { sheets } = await XlsxHost.open(opened[index]!, nodeCodec).read();
      for (const { ref, after } of edits) {
        const value = findCell(sheets.find(({ name }) => name === ref.sheet)!, ref.row, ref.column)?.value ?? null;
        // In a cell with a number format LibreOffice keeps a truth value as the number it is.
        expect([index, refText(ref), typeof value === 'boolean' ? Number(value) : value]).toEqual([index, refText(ref), expectedValue(after)]);
      }
    }
  });
});

function expectedValue(content: Awaited<ReturnType<typeof changeFile>>['edits'][number]['after']): unknown {
  if (content.kind === 'number') return Number(content.decimal);
  if (content.kind === 'boolean') return Number(content.value);
  return content.kind === 'text' ? content.text : null;
}
