import { statSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { message } from '../wording/message';
import { CliError } from './cli-error';

/**
 * 另存位置: where the copy of each file goes: the file named, or the input's name in the folder named. No copy may land on
 * an input or on another copy, under whatever name the file system knows them.
 */
export function outPaths(files: readonly string[], out: string | null): readonly string[] {
  if (out === null) throw new CliError('usage', message('cli.noOut'));
  const folder = statSync(out, { throwIfNoEntry: false })?.isDirectory() ?? false;
  if (files.length > 1 && !folder) throw new CliError('usage', message('cli.outIsFolder', { out }));
  const inputs = new Set(files.map(identity));
  const taken = new Set<string>();
  return files.map((file) => {
    const target = folder ? join(out, basename(file)) : out;
    const own = identity(target);
    if (inputs.has(own)) throw new CliError('usage', message('cli.outIsInput', { out: target }));
    if (taken.has(own)) throw new CliError('usage', message('cli.outTwice', { out: target }));
    taken.add(own);
    return target;
  });
}

/** Refuses a report that would be written over a file it is about. */
export function demandOtherFile(files: readonly string[], report: string): void {
  files.forEach(otherThan(report));
}

/** The same for files that are found one after the other; their report takes its name only at the end. */
export function otherThan(report: string): (file: string) => void {
  const own = identity(report);
  return (file) => {
    if (identity(file) === own) throw new CliError('usage', message('cli.outIsInput', { out: report }));
  };
}

/** Two names of one file are the same to the file system; a file that does not exist yet is known by its path. */
function identity(path: string): string {
  const found = statSync(path, { throwIfNoEntry: false, bigint: true });
  return found === undefined ? resolve(path) : `${found.dev} ${found.ino}`;
}
