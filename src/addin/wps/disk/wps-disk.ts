/** 文件系统: what WPS gives the pages of an add-in to write files with. None of it was measured, so any member may be missing, fail, or answer anything. */
export interface XFileSystem {
  existsSync(path: string): unknown;
  Exists(path: string): unknown;
  writeAsBinaryString(path: string, bytes: string): unknown;
  writeFileString(path: string, text: string): unknown;
  WriteFile(path: string, text: string): unknown;
  ReadFileAsArrayBuffer(path: string): unknown;
  readAsBinaryString(path: string): unknown;
  stat(path: string): XFileStat;
  unlinkSync(path: string): unknown;
  Remove(path: string): unknown;
}

export interface XFileStat {
  readonly size: unknown;
}

/** 系统环境: where the folders of whoever works here are. */
export interface XEnv {
  GetDownloadPath(): unknown;
  GetDesktopPath(): unknown;
  GetHomePath(): unknown;
}

/** 磁盘. */
export interface WpsDisk {
  readonly files: XFileSystem;
  readonly env: XEnv;
}

interface DiskScope {
  readonly wps?: unknown;
  readonly Application?: unknown;
}

/** Whichever name its parts go by in this build; null where one of them is not there, so that nothing can be written. */
export function findDisk(scope: object = globalThis): WpsDisk | null {
  const files = part(scope, 'FileSystem');
  const env = part(scope, 'Env');
  return files === null || env === null ? null : { files: files as XFileSystem, env: env as XEnv };
}

function part({ wps, Application: application }: DiskScope, name: 'FileSystem' | 'Env'): object | null {
  for (const root of [wps, application]) {
    const found = answerOf(() => (root as Readonly<Record<string, unknown>> | null | undefined)?.[name]);
    if ((typeof found === 'object' || typeof found === 'function') && found !== null) return found;
  }
  return null;
}

/** What WPS answers; undefined where it fails or does not know the question. */
export function answerOf<T>(question: () => T): T | undefined {
  try {
    return question();
  } catch {
    return undefined;
  }
}
