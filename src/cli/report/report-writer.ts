import { closeSync, openSync, renameSync, rmSync, writeSync } from 'node:fs';
import { tableWorkbook } from '../../report/xlsx/table-workbook';
import { type Language, message } from '../../wording/message';
import { say } from '../../wording/say';
import type { FileOutcome } from '../file-task';
import { reportNotWritten } from '../report-not-written';
import { type ReportFormat, reportFormat } from './report-format';
import { sarifHead, sarifTail } from './sarif-log';

/** 审核结果文件, written while the files are reviewed; whenever it is closed it is whole. */
export interface ReportWriter {
  put(outcome: FileOutcome): void;
  /** `stopped`: not every file was reviewed, and the report says so where it can. */
  close(stopped: boolean): void;
  /** Leaves nothing behind. */
  drop(): void;
}

interface Lines {
  readonly put: (outcome: FileOutcome) => void;
  readonly close: (stopped: boolean) => void;
}

/** Opens a report. It is written beside its name and takes it over at the end, so that an older report is never half replaced. */
export function openReport(path: string, language: Language): ReportWriter {
  const temporary = `${path}.${process.pid}.tmp`;
  const file = tried(path, () => openSync(temporary, 'w'));
  // Whatever ends the process, a reader that closed the pipe for one, nothing half written stays behind.
  const clear = (): void => { rmSync(temporary, { force: true }); };
  process.once('exit', clear);
  const write = (bytes: Uint8Array | string): void => {
    tried(path, () => { writeWhole(file, typeof bytes === 'string' ? Buffer.from(bytes) : bytes); });
  };
  const { put, close } = WRITERS[reportFormat(path)](write, language);
  return {
    put,
    close: (stopped) => {
      close(stopped);
      tried(path, () => {
        closeSync(file);
        renameSync(temporary, path);
      });
      process.off('exit', clear);
    },
    drop: () => {
      closeSync(file);
      clear();
    },
  };
}

const WRITERS: Readonly<Record<ReportFormat, (write: (bytes: Uint8Array | string) => void, language: Language) => Lines>> = {
  text: (write) => ({ put: ({ text }) => { write(`${text}\n`); }, close: () => undefined }),
  jsonl: (write) => ({ put: ({ json }) => { write(`${json}\n`); }, close: () => undefined }),
  sarif: (write, language) => {
    write(sarifHead(language));
    let before = '\n';
    return {
      put: ({ sarif = [] }) => {
        for (const result of sarif) {
          write(before + result);
          before = ',\n';
        }
      },
      close: (stopped) => { write(sarifTail(stopped)); },
    };
  },
  xlsx: (write, language) => {
    const table = tableWorkbook(write, language);
    return {
      put: ({ rows = [] }) => { rows.forEach(table.add); },
      close: (stopped) => { table.close(stopped ? say(message('cli.stoppedNote'), language) : null); },
    };
  },
};

function writeWhole(file: number, bytes: Uint8Array): void {
  for (let done = 0; done < bytes.length;) done += writeSync(file, bytes, done);
}

function tried<Result>(path: string, work: () => Result): Result {
  try {
    return work();
  } catch (error) {
    throw reportNotWritten(path, error);
  }
}
