import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type CheckRun, checkFolder } from './check-folder';

/** Reviewing many files: what a thousand cost, and whether memory stays where it is however many there are. */
const SAMPLES = ['national', 'panjin-2023', 'shanghai-2023', 'zhengzhou-2023', 'zhongshan-2022'];
const FORMS_IN_FIVE = 8;
const KINDS = ['jsonl', 'xlsx', 'sarif'] as const;

const folder = mkdtempSync(join(tmpdir(), 'ziping-check-'));
try {
  print('## many files reviewed by the command line (five sample workbooks in turn, eight forms in five files)');
  print('| files | report | s | files a second | CPU ms a file | peak MB | report KB |');
  print('|---|---|---|---|---|---|---|');
  for (const files of [250, 1_000, 4_000]) {
    const source = filesIn(`${files}`, files);
    for (const kind of files === 1_000 ? KINDS : KINDS.slice(1, 2)) row(files, kind, source);
  }
  print('\n## the same, one process on one core');
  const { seconds, cpuSeconds } = checkFolder(join(folder, '1000'), null, { oneCore: true });
  print(`1,000 files: ${shown(seconds)} s, ${shown(cpuSeconds)} s of the processor, ${shown(1_000 / seconds)} files and ${shown(1_000 * FORMS_IN_FIVE / SAMPLES.length / seconds)} forms a second.`);
} finally {
  rmSync(folder, { recursive: true });
}

function filesIn(name: string, count: number): string {
  const into = join(folder, name);
  mkdirSync(into);
  const samples = SAMPLES.map((sample) => readFileSync(`assets/samples/${sample}.xlsx`));
  for (let number = 0; number < count; number += 1) writeFileSync(join(into, `form-${String(number).padStart(6, '0')}.xlsx`), samples[number % samples.length]!);
  return into;
}

function row(files: number, kind: string, source: string): void {
  const report = join(folder, `report.${kind}`);
  const { seconds, cpuSeconds, peakMegabytes }: CheckRun = checkFolder(source, report, { oneCore: false });
  print(`| ${files} | ${kind} | ${shown(seconds)} | ${shown(files / seconds)} | ${shown(1000 * cpuSeconds / files)} | ${shown(peakMegabytes)} | ${Math.ceil(statSync(report).size / 1024)} |`);
}

/** Three significant digits. */
function shown(value: number): string {
  return String(Number(value.toPrecision(3)));
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
