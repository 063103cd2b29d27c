import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { runTask } from '../../src/cli/run-task';
import { readXlsxFile } from '../../src/host/xlsx/file';
import { XlsxHost } from '../../src/host/xlsx/xlsx-host';
import { nodeCodec } from '../../src/host/xlsx/zip/codec.node';
import { refText } from '../../src/workbook/cell-ref';
import type { WorkbookSnapshot } from '../../src/workbook/snapshot';

const FORMS = ['zhengzhou-2023', 'shanghai-2023', 'zhongshan-2022', 'panjin-2023'];
const folder = mkdtempSync(join(tmpdir(), 'ziping-'));
afterAll(() => { rmSync(folder, { recursive: true }); });

const NO_FLAGS = { overwrite: false, overwriteFormulas: false, acceptDefaults: false, formulas: false, mark: false };

async function fill(name: string, flags: Partial<typeof NO_FLAGS>): Promise<{ snapshot: WorkbookSnapshot; document: FillDocument }> {
  const out = join(folder, `${name}-${JSON.stringify(flags).length}.xlsx`);
  const outcome = await runTask({
    command: 'fill', file: `assets/samples/${name}-blank.xlsx`, language: 'zh', profile: null, fill: { ...NO_FLAGS, ...flags }, out, cell: null,
  });
  const host = XlsxHost.open(await readXlsxFile(out), nodeCodec);
  return { snapshot: await host.read(), document: JSON.parse(outcome.json) as FillDocument };
}

interface FillDocument {
  readonly forms: readonly {
    readonly written: readonly { ref: string; default: boolean }[];
    readonly left: readonly { ref: string; why: string; range: { low: string; high: string } | null }[];
  }[];
}

function textAt({ sheets }: WorkbookSnapshot, ref: string): string {
  const mark = ref.lastIndexOf('!');
  const sheet = sheets.find(({ name }) => name === ref.slice(0, mark))!;
  return sheet.cells.find((cell) => refText({ sheet: sheet.name, row: cell.row, column: cell.column }) === ref)?.text ?? '';
}

describe.each(FORMS)('%s', (name) => {
  const truth = JSON.parse(readFileSync(`test/workbooks/${name}.truth.json`, 'utf8')) as { printed: Record<string, unknown> };
  const printed = async () => {
    const host = XlsxHost.open(await readXlsxFile(`assets/samples/${name}.xlsx`), nodeCodec);
    return host.read();
  };

  it('gives back every printed value, text for text, with defaults accepted', async () => {
    const { snapshot } = await fill(name, { acceptDefaults: true });
    const original = await printed();
    const refs = Object.keys(truth.printed);
    expect(Object.fromEntries(refs.map((ref) => [ref, textAt(snapshot, ref)])))
      .toEqual(Object.fromEntries(refs.map((ref) => [ref, textAt(original, ref)])));
  });

  it('writes nothing that is not printed there', async () => {
    const { document } = await fill(name, { acceptDefaults: true });
    const written = document.forms.flatMap((form) => form.written.map(({ ref }) => ref));
    expect(written.filter((ref) => !(ref in truth.printed))).toEqual([]);
  });

  it('leaves what needs a person empty without defaults, with a reason, and everything else the same', async () => {
    const { snapshot, document } = await fill(name, {});
    const withDefaults = await fill(name, { acceptDefaults: true });
    const left = document.forms.flatMap((form) => form.left);
    for (const { ref, why } of left) {
      expect(textAt(snapshot, ref).replace('自评绩效等级:', ''), ref).toBe('');
      expect(why, ref).not.toBe('');
    }
    const open = new Set(left.map(({ ref }) => ref));
    for (const ref of Object.keys(truth.printed)) if (!open.has(ref)) expect(textAt(snapshot, ref), ref).toBe(textAt(withDefaults.snapshot, ref));
    const byDefault = withDefaults.document.forms.flatMap((form) => form.written.filter((cell) => cell.default).map(({ ref }) => ref));
    for (const ref of byDefault) expect(left.find((cell) => cell.ref === ref)?.range, ref).not.toBe(null);
  });
});
