import type { FileRow } from '../report/file-row';
import type { FillFlags } from './invocation';
import type { Language } from '../wording/message';

/** 文件任务: one command on one file, plain data so that it can go to a worker. */
export interface FileTask {
  readonly command: 'inspect' | 'assess' | 'fill' | 'check' | 'explain';
  readonly file: string;
  readonly language: Language;
  readonly profile: string | null;
  readonly fill: FillFlags;
  /** Where `fill` writes: a file of its own, told apart from every input (out-paths.ts); null for other commands. */
  readonly out: string | null;
  /** The cell `explain` is asked about. */
  readonly cell: string | null;
  /** Whether `check` also gives its findings as SARIF. */
  readonly sarif?: boolean;
}

/** 任务结果: what is printed for the file, and the exit code it asks for. */
export interface FileOutcome {
  /** One JSON document on one line. */
  readonly json: string;
  /** The same for people. */
  readonly text: string;
  readonly exit: 0 | 1 | 2;
  /** Of `check`: a row for each form, for the table of many files. */
  readonly rows?: readonly FileRow[];
  /** Of `check`: its findings as SARIF results, where they were asked for. */
  readonly sarif?: readonly string[];
}
