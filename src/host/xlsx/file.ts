import { randomBytes } from 'node:crypto';
import { open, readFile, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { hostError } from './host-errors';

/** Reads a workbook file; a path that cannot be read gives its own sentence. */
export async function readXlsxFile(path: string): Promise<Uint8Array> {
  try {
    return await readFile(path);
  } catch (error) {
    throw isSystemError(error) ? unreadable(path, error) : error;
  }
}

/** Writes a file whole or not at all: into a temporary file beside it, flushed, then renamed. */
export async function saveXlsxFile(path: string, bytes: Uint8Array): Promise<void> {
  const temporary = join(dirname(path), `.${basename(path)}.${randomBytes(6).toString('hex')}.tmp`);
  try {
    const file = await open(temporary, 'wx');
    try {
      await file.writeFile(bytes);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(temporary, path);
  } catch (error) {
    await rm(temporary, { force: true });
    throw isSystemError(error) ? hostError('not-writable', 'host.file-unwritable', { file: path, detail: error.code }, error) : error;
  }
}

function unreadable(path: string, error: Error & { code: string }): Error {
  if (error.code === 'EISDIR') return hostError('not-readable', 'host.file-folder', { file: path }, error);
  if (error.code === 'ENOENT') return hostError('not-found', 'host.file-missing', { file: path }, error);
  return hostError('not-readable', 'host.file-unreadable', { file: path, detail: error.code }, error);
}

function isSystemError(error: unknown): error is Error & { code: string } {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' && 'syscall' in error;
}
