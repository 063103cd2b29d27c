import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** LibreOffice's command, or null where it is not installed. */
export const libreOffice = findCommand();

/** Tests that need LibreOffice are skipped by name without it; in CI they must run, so there they fail instead. */
export const withoutLibreOffice = libreOffice === null && process.env['CI'] !== 'true';

/** More files in one call and the program has been seen to stop without a word. */
const MOST_FILES = 200;

/** Opens each workbook in LibreOffice, recalculates it, saves it as .xlsx and answers the saved files in the same order. */
export function reopened(workbooks: readonly Uint8Array[]): readonly Uint8Array[] {
  return converted(workbooks, 'xlsx:Calc MS Excel 2007 XML');
}

function converted(workbooks: readonly Uint8Array[], format: string): readonly Uint8Array[] {
  if (libreOffice === null) throw new Error('LibreOffice (soffice) is not installed; CI must install libreoffice-calc');
  if (workbooks.length > MOST_FILES) throw new RangeError(`at most ${MOST_FILES} files in one call`);
  const folder = mkdtempSync(join(tmpdir(), 'ziping-lo-'));
  try {
    const files = workbooks.map((bytes, index) => {
      const file = join(folder, `book-${index}.xlsx`);
      writeFileSync(file, bytes);
      return file;
    });
    execFileSync(libreOffice, [
      `-env:UserInstallation=file://${join(folder, 'profile')}`, '--headless', '--convert-to', format, '--outdir', join(folder, 'out'), ...files,
    ], { timeout: 300_000, stdio: 'pipe' });
    return files.map((_, index) => new Uint8Array(readFileSync(join(folder, 'out', `book-${index}.${format.split(':')[0]!}`))));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** 打印出的页: each page as "595x842" in points. */
export interface PrintedPages {
  readonly sizes: readonly string[];
}

/** Prints each workbook to a PDF with LibreOffice and answers the pages of each, in the same order. */
export function printed(workbooks: readonly Uint8Array[]): readonly PrintedPages[] {
  return converted(workbooks, 'pdf').map((bytes) => ({ sizes: pageSizes(Buffer.from(bytes).toString('latin1')) }));
}

/** LibreOffice writes the objects of a page in the clear; only what is drawn on it is compressed. */
function pageSizes(pdf: string): readonly string[] {
  return [...pdf.matchAll(/\/Type\/Page\/[^>]*?\/MediaBox\[0 0 ([\d.]+) ([\d.]+)\]/g)].map(([, width, height]) => `${Number(width).toFixed(0)}x${Number(height).toFixed(0)}`);
}

function findCommand(): string | null {
  for (const command of ['soffice', 'libreoffice']) {
    if (spawnSync(command, ['--version'], { stdio: 'ignore' }).status === 0) return command;
  }
  return null;
}
