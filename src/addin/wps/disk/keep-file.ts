import { binaryText } from '../../binary-text';
import { holds, isThere } from './look-on-disk';
import { answerOf, type WpsDisk, type XEnv, type XFileSystem } from './wps-disk';

/** 存放结果: where the file is, or why there is none. */
export type Kept =
  | { readonly path: string }
  | {
    /** no-folder: WPS names none that is there; not-taken: nothing came to be; altered: something else came to be. */
    readonly refused: 'no-folder' | 'not-taken' | 'altered';
    /** A file that is not what it should be and could not be removed. */
    readonly left: string | null;
  };

/** Files of one name that a folder may hold before we give it up. */
const SAME_NAME = 99;

/**
 * 存成文件: into the download folder, else onto the desktop, else at home; never over another file. What was written is
 * read again, and goes away where it is not the same. With the text the bytes stand for, it is also written as text.
 */
export function keepFile({ files, env }: WpsDisk, name: string, bytes: Uint8Array, text: string | null = null): Kept {
  let refused: 'no-folder' | 'not-taken' | 'altered' = 'no-folder';
  for (const folder of foldersOf(env)) {
    if (isThere(files, folder) !== true) continue;
    if (refused === 'no-folder') refused = 'not-taken';
    for (const write of waysToWrite(files, bytes, text)) {
      const path = freePath(files, folder, name);
      if (path === null) break;
      answerOf(() => write(path));
      if (isThere(files, path) !== true) continue;
      if (holds(files, path, bytes)) return { path };
      refused = 'altered';
      if (!removed(files, path)) return { refused, left: path };
    }
  }
  return { refused, left: null };
}

function waysToWrite(files: XFileSystem, bytes: Uint8Array, text: string | null): readonly ((path: string) => unknown)[] {
  const binary = (path: string): unknown => files.writeAsBinaryString(path, binaryText(bytes));
  return text === null ? [binary] : [binary, (path) => files.writeFileString(path, text), (path) => files.WriteFile(path, text)];
}

function foldersOf(env: XEnv): readonly string[] {
  return [answerOf(() => env.GetDownloadPath()), answerOf(() => env.GetDesktopPath()), answerOf(() => env.GetHomePath())]
    .filter((folder): folder is string => typeof folder === 'string' && /^(?:[A-Za-z]:)?[\\/]/.test(folder));
}

/** A name that is not taken there; null where there is none, or where WPS does not tell. */
function freePath(files: XFileSystem, folder: string, name: string): string | null {
  const begin = `${folder.replace(/[\\/]+$/, '')}${folder.includes('\\') ? '\\' : '/'}`;
  const dot = name.lastIndexOf('.');
  for (let count = 1; count <= SAME_NAME; count += 1) {
    const path = begin + (count === 1 ? name : `${name.slice(0, dot)} (${String(count)})${name.slice(dot)}`);
    const taken = isThere(files, path);
    if (taken === null) return null;
    if (!taken) return path;
  }
  return null;
}

function removed(files: XFileSystem, path: string): boolean {
  answerOf(() => files.unlinkSync(path));
  if (isThere(files, path) === true) answerOf(() => files.Remove(path));
  return isThere(files, path) === false;
}
