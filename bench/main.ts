import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { readDirectory } from '../src/host/xlsx/zip/read-directory';
import { bareCost } from './bare-cost';
import { ENGINE_CASES } from './engine-cases';
import { assessSliced, bareRead, withOneEdit } from './engine-slices';
import { fillBytes } from './fill-bytes';
import { REVIEW_CASES, reviewOnce } from './review-cases';
import { compareAll, formsToCompare } from './side-by-side-case';
import { workbookOfForms, workbookWithOneForm } from './sample-workbooks';

/** Figures side by side, measured in one run on one machine; ratios travel, milliseconds do not. */
const folder = mkdtempSync(join(tmpdir(), 'ziping-bench-'));
try {
  await warm('one small form (four stacked forms of Shanghai, blank)', readFileSync('assets/samples/shanghai-2023-blank.xlsx'), 300, 60);
  await warm('a workbook of 200 forms', await workbookOfForms(200), 25, 3);
  await warm('a workbook of 200 sheets, one of them a form', await workbookWithOneForm(200), 25, 3);
  await perSheet();
  await slices();
  await reviews();
  await sideBySide();
  await memory();
  manyFiles();
} finally {
  rmSync(folder, { recursive: true });
}

async function warm(title: string, input: Uint8Array, runs: number, excelRuns: number): Promise<void> {
  const { output, forms, cells } = await fillBytes(input);
  const bare = await median(runs, () => { bareCost(input, output); });
  const ours = await median(runs, () => fillBytes(input));
  const excel = await median(excelRuns, async () => {
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.load(Uint8Array.from(input).buffer);
    await workbook.xlsx.writeBuffer();
  });
  print(`\n## ${title}: ${forms} forms, ${cells} cells filled, ${kilobytes(input.length)} KB, ${kilobytes(inflatedSize(input))} KB inflated`);
  print('| | median ms | against bare cost |');
  print('|---|---|---|');
  print(`| bare: inflate, scan, deflate the same parts | ${shown(bare)} | 1 |`);
  print(`| ziping: read, find, choose, score, fill | ${shown(ours)} | ${shown(ours / bare)} |`);
  print(`| exceljs: load and save, nothing scored | ${shown(excel)} | ${shown(excel / bare)} |`);
  print(`ziping is ${shown(excel / ours)} times as fast as exceljs.`);
}

async function perSheet(): Promise<void> {
  print('\n## cost per sheet');
  print('| sheets | ms | ms a sheet |');
  print('|---|---|---|');
  for (const sheets of [1, 10, 50, 200, 500]) {
    const input = await workbookOfForms(sheets);
    const ms = await median(sheets > 100 ? 7 : 40, () => fillBytes(input));
    print(`| ${sheets} | ${shown(ms)} | ${shown(ms / sheets)} |`);
  }
}

/** The line beside a living page: what a page waits at most, and what an edit costs. */
async function slices(): Promise<void> {
  print('\n## the line in slices of 12 ms');
  print('| workbook | forms | bare read ms | whole ms | against bare | longest slice ms | after an edit ms |');
  print('|---|---|---|---|---|---|---|');
  for (const [title, make] of ENGINE_CASES) {
    const books = Array.from({ length: 5 }, make);
    const bare = await median(5, () => bareRead(books[0]!));
    assessSliced(make());
    const runs = books.map(assessSliced);
    const edits = books.map((book) => assessSliced(withOneEdit(book)));
    const whole = middle(runs.map((run) => run.whole));
    print(`| ${title} | ${runs[0]!.forms} | ${shown(bare)} | ${shown(whole)} | ${shown(whole / bare)} | ${shown(middle(runs.map(({ longest }) => longest)))} | ${shown(middle(edits.map((run) => run.whole)))} |`);
  }
}

/** 一键复核 as a reviewer presses it, in a session over a workbook in memory, and one decision after it. */
async function reviews(): Promise<void> {
  print('\n## one-click review');
  print('| workbook | forms | findings | review ms | a waiver ms |');
  print('|---|---|---|---|---|');
  for (const [title, make] of REVIEW_CASES) {
    await reviewOnce(make());
    const runs = [];
    for (let run = 0; run < 7; run += 1) runs.push(await reviewOnce(make()));
    print(`| ${title} | ${runs[0]!.forms} | ${runs[0]!.findings} | ${shown(middle(runs.map(({ review }) => review)))} | ${shown(middle(runs.map(({ waiver }) => waiver)))} |`);
  }
}

/** 同表异规: 200 forms under four profiles that part in every row. */
async function sideBySide(): Promise<void> {
  const all = Array.from({ length: 7 }, () => formsToCompare(200));
  let next = 0;
  let rows = 0;
  // Each run has forms of its own: what a form was once scored by is kept with it.
  const ms = await median(4, () => { rows = compareAll(all[next++]!); });
  print(`\n## 200 forms under four profiles: ${shown(ms)} ms, ${rows} rows that differ`);
}

/** Peak memory of cold processes, the size of Node itself taken off. */
async function memory(): Promise<void> {
  const small = join(folder, 'small.xlsx');
  const large = join(folder, 'large.xlsx');
  writeFileSync(small, readFileSync('assets/samples/shanghai-2023-blank.xlsx'));
  writeFileSync(large, await workbookOfForms(200));
  const inflated = inflatedSize(readFileSync(large)) / 1024 / 1024;
  const idle = cold('nothing', small, 1).peakMegabytes;
  print('\n## cold processes');
  print('| | ms | peak MB over an idle process |');
  print('|---|---|---|');
  for (const [title, what, file, times] of [
    ['ziping, one small file', 'ziping', small, 1],
    ['ziping, the small file 1,000 times', 'ziping', small, 1000],
    ['ziping, the small file 3,000 times', 'ziping', small, 3000],
    [`ziping, 200 forms (${shown(inflated)} MB inflated)`, 'ziping', large, 1],
    ['exceljs, 200 forms', 'exceljs', large, 1],
  ] as const) {
    const { ms, peakMegabytes } = cold(what, file, times);
    print(`| ${title} | ${shown(ms)} | ${shown(peakMegabytes - idle)}${file === large ? ` = ${shown((peakMegabytes - idle) / inflated)} × inflated` : ''} |`);
  }
}

function cold(what: string, file: string, times: number): { ms: number; peakMegabytes: number } {
  const { stdout } = spawnSync(process.execPath, ['dist/bench/one-run.mjs', what, file, String(times)], { encoding: 'utf8' });
  return JSON.parse(stdout) as { ms: number; peakMegabytes: number };
}

function manyFiles(): void {
  const source = readFileSync('assets/samples/zhengzhou-2023-blank.xlsx');
  const files = Array.from({ length: 1000 }, (_, index) => join(folder, `form-${index}.xlsx`));
  for (const file of files) writeFileSync(file, source);
  const out = join(folder, 'out');
  mkdirSync(out);
  const started = performance.now();
  const { status } = spawnSync(process.execPath, ['dist/cli/ziping.mjs', 'fill', ...files, '-o', out, '--json'], { maxBuffer: 1 << 28 });
  print(`\n## 1,000 files by the command line: ${shown((performance.now() - started) / 1000)} s, exit ${status}`);
}

async function median(runs: number, work: () => unknown): Promise<number> {
  for (let run = 0; run < 3; run += 1) await work();
  const times: number[] = [];
  for (let run = 0; run < runs; run += 1) {
    const started = performance.now();
    await work();
    times.push(performance.now() - started);
  }
  return middle(times);
}

function middle(times: readonly number[]): number {
  return times.toSorted((a, b) => a - b)[Math.trunc(times.length / 2)]!;
}

function inflatedSize(input: Uint8Array): number {
  return readDirectory(input).reduce((sum, { size }) => sum + size, 0);
}

function kilobytes(bytes: number): string {
  return String(Math.ceil(bytes / 1024));
}

/** Three significant digits. */
function shown(value: number): string {
  return String(Number(value.toPrecision(3)));
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
