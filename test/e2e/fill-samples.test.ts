import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import samples from '../../src/workbench/samples/samples.json';
import { documents, ziping } from '../cli/run-cli';
import { changedParts } from '../host/xlsx/package-of';
import { reopened, withoutLibreOffice } from '../support/libreoffice';
import { cellsOf, changedCells, framesOf, readWorkbook } from './support/cells';
import { FILL, fill, NOTICE, openSample, save, undoInGrid, UNSAVED } from './support/person';
import { rowsOf } from './support/preview';
import { watchedPages } from './support/watched-pages';

const REASON = '原因：验收推迟到次年一月；改进措施：合同中约定验收期限，逐月催办。';
/** The parts that carry our record in the file, and those that must name them. */
const RECORD = /^(?:\[Content_Types\]\.xml|xl\/_rels\/workbook\.xml\.rels|customXml\/(?:_rels\/)?item(?:Props)?\d+\.xml(?:\.rels)?)$/;

interface Filled {
  readonly written: readonly string[];
  readonly after: Uint8Array;
}

const folder = mkdtempSync(join(tmpdir(), 'ziping-e2e-'));
const byCommand = new Map<string, Filled>();
/** What was saved of each sample on the page, with the cells that were meant to change. */
const saved: { readonly name: string; readonly original: Uint8Array; readonly after: Uint8Array; readonly meant: readonly string[] }[] = [];
const pages = watchedPages();
/** One page for all: each sample takes the place of the one before, which was saved. */
let page: Page;

beforeAll(async () => {
  page = await pages.visit();
  const run = ziping('fill', ...samples.map(({ file }) => `assets/samples/${file}`), '--out', folder, '--json');
  expect(run.err).toBe('');
  documents(run).forEach((document, index) => {
    const { forms, out } = document as { forms: readonly { written: readonly { ref: string }[] }[]; out: string };
    byCommand.set(samples[index]!.file, { written: forms.flatMap(({ written }) => written.map(({ ref }) => ref)).sort(), after: new Uint8Array(readFileSync(out)) });
  });
});
afterAll(async () => {
  await page.context().close();
  rmSync(folder, { recursive: true });
});

/** What was printed in the published form of a region; null for the invented one. */
function printedIn(file: string): ReadonlyMap<string, unknown> | null {
  const truth = `test/workbooks/${file.replace('-blank.xlsx', '.truth.json')}`;
  if (!existsSync(truth)) return null;
  const { printed } = JSON.parse(readFileSync(truth, 'utf8')) as { printed: Record<string, unknown> };
  return new Map(Object.entries(printed));
}

const originalOf = (file: string) => new Uint8Array(readFileSync(`assets/samples/${file}`));
const isBlank = ({ file }: { readonly file: string }) => file.endsWith('-blank.xlsx');

describe.each(samples.filter(isBlank))('$zh', ({ file, zh }) => {
  it('is filled, undone in the pane and in the grid, given a reason and saved with exactly what was meant', async () => {
    const original = originalOf(file);
    const before = await readWorkbook(original);
    const { written, after: commandLine } = byCommand.get(file)!;
    await openSample(page, zh);
    expect(await rowsOf(page, 'write')).toEqual(written);
    expect(await page.getByText(UNSAVED).count()).toBe(0);
    const offer = await page.locator(FILL).innerText();

    await fill(page);
    await page.locator(NOTICE).getByRole('button', { name: '撤销' }).click();
    await page.locator(NOTICE).getByText(`已撤销，${written.length} 格恢复原样。`).waitFor();
    expect(await page.locator(FILL).innerText()).toBe(offer);
    expect(changedCells(before, await readWorkbook(await save(page)))).toEqual([]);

    await fill(page);
    await undoInGrid(page);
    await page.locator(FILL).getByText(offer).waitFor();
    expect(changedCells(before, await readWorkbook(await save(page)))).toEqual([]);

    await fill(page);
    const reason = await writeReason(page);
    await marksOnAndOff(page);
    const after = await save(page);
    await page.getByText(UNSAVED).waitFor({ state: 'detached' });

    const meant = [...written, ...reason].sort();
    saved.push({ name: file, original, after, meant });
    const read = await readWorkbook(after);
    expect(changedCells(before, read)).toEqual(meant);
    expect(framesOf(read)).toEqual(framesOf(before));
    for (const ref of reason) expect(cellsOf(read).get(ref)?.value).toBe(REASON);
    expect(changedCells(await readWorkbook(commandLine), read)).toEqual(reason);
    const printed = printedIn(file);
    if (printed !== null) expect(written.map((ref) => [ref, cellsOf(read).get(ref)?.value])).toEqual(written.map((ref) => [ref, printed.get(ref)]));
    expect(changedParts(original, after).filter((name) => !RECORD.test(name) && !name.startsWith('xl/worksheets/'))).toEqual([]);
  });
});

describe.each(samples.filter((sample) => !isBlank(sample)))('$zh', ({ file, zh }) => {
  it('is found to agree with its rule: nothing to fill, nothing changed by looking, the very bytes saved', async () => {
    const original = originalOf(file);
    await openSample(page, zh);
    expect(byCommand.get(file)!.written).toEqual([]);
    expect([await rowsOf(page, 'write'), await rowsOf(page, 'conflict'), await rowsOf(page, 'decide')]).toEqual([[], [], []]);
    expect(await page.locator(FILL).getAttribute('aria-disabled')).toBe('true');
    const after = await save(page);
    expect(Buffer.compare(after, original)).toBe(0);
    saved.push({ name: file, original, after, meant: [] });
  });
});

/** Types a reason into the first row that waits for one and answers its cell; none where nothing is due. */
async function writeReason(page: Page): Promise<readonly string[]> {
  const first = page.locator('[data-reason=missing], [data-reason=placeholder]').first();
  if (await first.count() === 0) return [];
  await first.locator('[data-main]').click();
  await page.locator('[data-section=reasons] textarea').fill(REASON);
  await page.keyboard.press('Enter');
  const told = await page.locator(NOTICE).getByText(/的原因已写入 (.+)。/).innerText();
  return [/已写入 (.+)。/.exec(told)![1]!];
}

async function marksOnAndOff(page: Page): Promise<void> {
  const marks = page.getByRole('switch', { name: '显示标记' });
  for (const on of [true, false]) {
    await marks.setChecked(on);
    await page.locator(`${FILL}:not([aria-busy])`).waitFor();
  }
}

describe.skipIf(withoutLibreOffice)('LibreOffice', () => {
  it('finds the same changes in what the page saved, and everything else as it was', { timeout: 120_000 }, async () => {
    const books = reopened(saved.flatMap(({ original, after }) => [original, after]));
    const found = await Promise.all(saved.map(async ({ name }, index) => [name, changedCells(await readWorkbook(books[index * 2]!), await readWorkbook(books[index * 2 + 1]!))]));
    expect(found).toEqual(saved.map(({ name, meant }) => [name, meant]));
  });
});
