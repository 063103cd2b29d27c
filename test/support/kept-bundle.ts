import { mkdirSync, readdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { build, type BuildOptions } from 'esbuild';

/** A script for a page of the tests: where it is kept, what goes into it, and how it is built. */
interface Bundle {
  readonly name: string;
  /** Files and folders; the lock file counts by itself. */
  readonly from: readonly string[];
  readonly options: BuildOptions;
}

/** 测试页脚本: built when anything that goes into it is newer, and kept for the test files after this one. Gives its path. */
export async function keptBundle({ name, from, options }: Bundle): Promise<string> {
  const folder = resolve('out', name);
  const script = join(folder, `${name}.js`);
  const mark = join(folder, 'stamp');
  const stamp = String(newest([...from, 'package-lock.json']));
  if (read(mark) === stamp) return script;
  mkdirSync(folder, { recursive: true });
  const { outputFiles } = await build({ absWorkingDir: process.cwd(), bundle: true, define: { 'process.env.NODE_ENV': '"production"' }, logLevel: 'error', ...options, write: false });
  // Another file may build it at the same moment: whoever reads finds a whole script, of either.
  put(script, outputFiles[0]!.text);
  put(mark, stamp);
  return script;
}

function put(file: string, text: string): void {
  const own = `${file}.${process.pid}`;
  writeFileSync(own, text);
  renameSync(own, file);
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
