import { createReadStream, type Dirent, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { HostError } from '../host/host-error';
import { message } from '../wording/message';

/** Old kinds of files are named as well: each gives the sentence that says how to convert it, and none is left out in silence. */
const WORKBOOK = /\.(?:xlsx|xlsm|xls|et)$/i;

/** 输入文件, one after the other: the files named, those in the folders named, and those listed in a file ("-": standard input). */
export async function* inputFiles(operands: readonly string[], filesFrom: string | null, stop: AbortSignal): AsyncGenerator<string> {
  for (const operand of operands) {
    if (isFolder(operand)) yield* workbooksIn(operand);
    else yield operand;
  }
  if (filesFrom !== null) yield* listedIn(filesFrom, stop);
}

export function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

/** Workbooks of a folder and the folders in it, by name, so that two runs give the same report. */
function* workbooksIn(folder: string): Generator<string> {
  for (const entry of entriesOf(folder)) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) yield* workbooksIn(path);
    // "~$" is the mark an open workbook leaves beside itself.
    else if (WORKBOOK.test(entry.name) && !entry.name.startsWith('~$')) yield path;
  }
}

function entriesOf(folder: string): readonly Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
  } catch (error) {
    throw unreadable(folder, error);
  }
}

/** Ends when it is stopped, even while nobody writes a further name. */
async function* listedIn(list: string, stop: AbortSignal): AsyncGenerator<string> {
  try {
    for await (const line of createInterface({ input: list === '-' ? process.stdin : createReadStream(list), crlfDelay: Infinity, signal: stop })) {
      if (line !== '') yield line;
    }
  } catch (error) {
    throw unreadable(list, error);
  }
}

function unreadable(path: string, error: unknown): unknown {
  if (!(error instanceof Error && 'code' in error)) return error;
  return new HostError('not-readable', message('cli.listNotRead', { path, detail: String(error.code) }), { cause: error });
}
