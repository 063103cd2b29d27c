import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { build } from 'esbuild';

const FOLDER = resolve('out/grid-page');

/** The page of the grid, built when anything that goes into it is newer. */
export async function pageBundle(): Promise<{ readonly script: string; readonly styles: string }> {
  mkdirSync(FOLDER, { recursive: true });
  const stamp = String(newest(['src/host', 'src/exact', 'src/wording', 'src/workbook', 'test/host/workbench/contract', 'package-lock.json']));
  const [script, styles, mark] = ['grid-page.js', 'grid-page.css', 'stamp'].map((name) => join(FOLDER, name)) as [string, string, string];
  if (read(mark) === stamp) return { script, styles };
  await build({
    entryPoints: { 'grid-page': 'test/host/workbench/contract/grid-page.ts' },
    outdir: FOLDER, bundle: true, format: 'esm', define: { 'process.env.NODE_ENV': '"production"' }, logLevel: 'error',
  });
  const sheets = ['core', 'note', 'data-validation', 'conditional-formatting', 'drawing'];
  writeFileSync(styles, sheets.map((name) => readFileSync(`node_modules/@univerjs/preset-sheets-${name}/lib/index.css`, 'utf8')).join('\n'));
  writeFileSync(mark, stamp);
  return { script, styles };
}

function read(file: string): string | null {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return null;
  }
}

function newest(paths: readonly string[]): number {
  return Math.max(...paths.flatMap((path) => statSync(path).isDirectory()
    ? readdirSync(path, { recursive: true, encoding: 'utf8' }).map((name) => statSync(join(path, name)).mtimeMs)
    : [statSync(path).mtimeMs]));
}
