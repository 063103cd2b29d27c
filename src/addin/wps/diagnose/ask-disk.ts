import { binaryText } from '../../binary-text';
import { answerOf } from '../disk/wps-disk';
import { type Answer, asked } from './answer';
import type { ProbedDisk } from './probed-program';

/** Every byte there is, so that each way of spoiling some shows. */
const BYTES = binaryText(Uint8Array.from({ length: 256 }, (_, byte) => byte));
const TEXT = '测';

/** 磁盘实测, on small files of its own among the temporary ones, which are removed: what is written and what is read. Paths are told by their kind only, since they name a person. */
export function askDisk({ files, env }: ProbedDisk): Readonly<Record<string, Answer>> {
  const folders = {
    download: told(() => styleOf(env.GetDownloadPath())),
    desktop: told(() => styleOf(env.GetDesktopPath())),
    home: told(() => styleOf(env.GetHomePath())),
    temporary: told(() => styleOf(env.GetTempPath())),
    folderThere: told(() => [files.existsSync(String(env.GetDownloadPath())), files.Exists(String(env.GetDownloadPath()))]),
  };
  const folder = answerOf(() => env.GetTempPath());
  if (typeof folder !== 'string' || folder === '') return folders;
  const path = `${folder.replace(/[\\/]+$/, '')}${folder.includes('\\') ? '\\' : '/'}ziping-diagnosis-${String(Date.now())}.tmp`;
  return {
    ...folders,
    absent: told(() => [files.existsSync(path), files.Exists(path)]),
    absentRead: told(() => files.ReadFileAsArrayBuffer(path)),
    ...written('binary', path, files, () => files.writeAsBinaryString(path, BYTES)),
    ...written('text', path, files, () => files.writeFileString(path, TEXT)),
    ...written('olderText', path, files, () => files.WriteFile(path, TEXT)),
  };
}

function written(name: string, path: string, files: ProbedDisk['files'], write: () => unknown): Readonly<Record<string, Answer>> {
  try {
    return {
      [name]: told(write),
      [`${name}There`]: told(() => [files.existsSync(path), files.Exists(path)]),
      [`${name}Size`]: told(() => files.stat(path).size),
      [`${name}Bytes`]: told(() => kindOfBytes(files.ReadFileAsArrayBuffer(path))),
      [`${name}Signs`]: told(() => signsOf(files.readAsBinaryString(path))),
    };
  } finally {
    answerOf(() => files.unlinkSync(path));
    answerOf(() => files.Remove(path));
  }
}

/** The first bytes and the last tell how a text was written, and whether every byte was kept. */
function kindOfBytes(answer: unknown): unknown {
  const kind = Object.prototype.toString.call(answer);
  if (kind !== '[object ArrayBuffer]') return [kind, answer];
  const bytes = new Uint8Array(answer as ArrayBuffer);
  return [kind, bytes.length, bytes.every((byte, at) => byte === at), bytes.slice(0, 3).join(' '), bytes.slice(-3).join(' ')];
}

function signsOf(answer: unknown): unknown {
  return typeof answer === 'string' ? [answer.length, answer === BYTES] : answer;
}

function styleOf(path: unknown): unknown {
  if (typeof path !== 'string' || path === '') return path;
  return [/^[A-Za-z]:/.test(path) ? 'drive' : path.slice(0, 1), path.includes('\\'), path.includes('/'), /[\\/]$/.test(path)];
}

/** Asks; a refusal that speaks of a file does not say whose. */
function told(question: () => unknown): Answer {
  return asked(() => {
    try {
      return question();
    } catch (error) {
      throw error instanceof Error ? new Error(error.message.replace(/(?:[A-Za-z]:)?[\\/][^\s'"“”]*/g, '…')) : error;
    }
  });
}
