import type { ProbedDisk, ProbedEnv } from '../../../../../src/addin/wps/diagnose/probed-program';
import type { XFileSystem } from '../../../../../src/addin/wps/disk/wps-disk';
import { refusal } from '../program-error';

/** 磁盘差异: what may differ between builds; none of it was measured. */
export interface DiskQuirks {
  /** utf8: signs above 127 become two bytes, as where a text is written; cut: a zero ends it, as it ends a text. */
  readonly writes: 'bytes' | 'utf8' | 'cut' | 'nothing';
  /** What a call says for yes, no and done; complaints: what was done is not said but complained of. */
  readonly says: 'booleans' | 'numbers' | 'nothing' | 'complaints';
  readonly missing: readonly (keyof XFileSystem | keyof ProbedEnv)[];
  readonly throws: boolean;
  /** Folders in which nothing can be written. */
  readonly readOnly: readonly string[];
  /** Text is written with what Windows wants before it. */
  readonly mark: boolean;
  readonly removes: boolean;
  readonly folders: readonly [download: string, desktop: string, home: string, temporary: string];
}

export const LINUX_FOLDERS = ['/home/用户/下载', '/home/用户/桌面', '/home/用户', '/tmp'] as const;
export const WINDOWS_FOLDERS = ['C:\\Users\\用户\\Downloads\\', 'C:\\Users\\用户\\Desktop', 'C:\\Users\\用户', 'C:\\Temp\\'] as const;

const PLAIN: DiskQuirks = { writes: 'bytes', says: 'booleans', missing: [], throws: false, readOnly: [], mark: false, removes: true, folders: LINUX_FOLDERS };

export interface EmulatedDisk extends ProbedDisk {
  /** What is on it, by path. */
  readonly stored: Map<string, Uint8Array>;
}

/** A disk in memory, with the doors to it as WPS has them. */
export function emulatedDisk(quirks: Partial<DiskQuirks> = {}): EmulatedDisk {
  const { writes, says, missing, throws, readOnly, mark, removes, folders } = { ...PLAIN, ...quirks };
  const stored = new Map<string, Uint8Array>();
  const bare = (path: string): string => path.replace(/[\\/]$/, '');
  const said = (answer: boolean): unknown => says === 'numbers' ? Number(answer) : answer;
  const done = (answer: boolean): unknown => {
    if (says === 'complaints') throw refusal();
    return says === 'nothing' ? undefined : said(answer);
  };
  const write = (path: string, bytes: Uint8Array): unknown => {
    if (writes === 'nothing' || readOnly.some((folder) => path.slice(0, -1 - path.split(/[\\/]/).at(-1)!.length) === bare(folder))) return done(false);
    stored.set(path, writes === 'cut' && bytes.includes(0) ? bytes.slice(0, bytes.indexOf(0)) : bytes);
    return done(true);
  };
  const writeText = (path: string, text: string): unknown => write(path, new TextEncoder().encode(mark ? `\uFEFF${text}` : text));
  const read = (path: string): Uint8Array => {
    const bytes = stored.get(path);
    if (bytes === undefined) throw refusal();
    return bytes;
  };
  const isThere = (path: string): unknown => said(stored.has(path) || folders.some((folder) => bare(folder) === bare(path)));
  const remove = (path: string): unknown => done(removes && stored.delete(path));
  const files: XFileSystem = {
    existsSync: isThere,
    Exists: isThere,
    writeAsBinaryString: (path, text) => writes === 'utf8' ? writeText(path, text) : write(path, Uint8Array.from(text, (sign) => sign.charCodeAt(0))),
    writeFileString: writeText,
    WriteFile: writeText,
    ReadFileAsArrayBuffer: (path) => read(path).slice().buffer,
    // What was spoilt in writing is mended in reading.
    readAsBinaryString: (path) => writes === 'utf8' ? new TextDecoder().decode(read(path)) : [...read(path)].map((byte) => String.fromCharCode(byte)).join(''),
    stat: (path) => ({ size: read(path).length }),
    unlinkSync: remove,
    Remove: remove,
  };
  const env: ProbedEnv = { GetDownloadPath: () => folders[0], GetDesktopPath: () => folders[1], GetHomePath: () => folders[2], GetTempPath: () => folders[3] };
  return { stored, files: served(files, missing, throws), env: served(env, missing, throws) };
}

function served<X extends object>(members: X, missing: readonly string[], throws: boolean): X {
  const kept = Object.entries(members).filter(([name]) => !missing.includes(name));
  return Object.fromEntries(throws ? kept.map(([name]) => [name, () => { throw refusal(); }] as const) : kept) as X;
}
