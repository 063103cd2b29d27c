import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { libreOffice } from '../../support/libreoffice';

/** Each workbook as LibreOffice saves it in the old format, in the same order. */
export function savedAsXls(workbooks: readonly Uint8Array[]): readonly Uint8Array[] {
  const folder = mkdtempSync(join(tmpdir(), 'ziping-xls-'));
  try {
    const files = workbooks.map((bytes, index) => {
      const file = join(folder, `book-${index}.xlsx`);
      writeFileSync(file, bytes);
      return file;
    });
    execFileSync(libreOffice!, [`-env:UserInstallation=file://${join(folder, 'profile')}`, '--headless', '--convert-to', 'xls:MS Excel 97', '--outdir', join(folder, 'out'), ...files], { timeout: 120_000, stdio: 'pipe' });
    return files.map((_, index) => new Uint8Array(readFileSync(join(folder, 'out', `book-${index}.xls`))));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
