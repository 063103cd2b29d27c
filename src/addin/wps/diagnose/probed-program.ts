import type { XApplication, XWorkbook } from '../../../host/wps/wps-program';
import type { WpsDisk, XEnv } from '../disk/wps-disk';

/** What only the 诊断 page asks of WPS, beside what the adapter does. */
export interface ProbedProgram extends XApplication {
  readonly Name: unknown;
  readonly Version: unknown;
  readonly Build: unknown;
  readonly Workbooks: { Add(): unknown };
  Undo(): unknown;
}

/** Files of our own are tried among the temporary ones. */
export interface ProbedDisk extends WpsDisk {
  readonly env: ProbedEnv;
}

export interface ProbedEnv extends XEnv {
  GetTempPath(): unknown;
}

export interface ScratchWorkbook extends XWorkbook {
  Close(save: boolean): unknown;
}

/** 草稿工作簿: a new one, in which alone anything is written; null where WPS does not show one of its own. */
export function openScratch(program: ProbedProgram): ScratchWorkbook | null {
  const before = program.ActiveWorkbook?.FullName;
  // Some builds hand over nothing, so that what is shown then is taken, if it is another one.
  program.Workbooks.Add();
  const shown = program.ActiveWorkbook;
  return shown === null || shown === undefined || shown.FullName === before ? null : shown as ScratchWorkbook;
}
