import { findDisk } from '../disk/wps-disk';
import { type Answer, asked } from './answer';
import { askBrowser } from './ask-browser';
import { askCells } from './ask-cells';
import { askDisk } from './ask-disk';
import { askProgram } from './ask-program';
import { askWorkbook } from './ask-workbook';
import { openScratch, type ProbedDisk, type ProbedProgram, type ScratchWorkbook } from './probed-program';

/** 诊断记录: what this WPS really does, for those who cannot sit before it. It holds nothing of any workbook of a person's. */
export interface Diagnosis {
  readonly schema: 'ziping-diagnosis/1';
  readonly browser: Answer;
  readonly program: Answer;
  /** null: this WPS gives its pages no files. */
  readonly disk: Answer;
  /** null: no workbook of its own was to be had, so that nothing was written. */
  readonly cells: Answer;
  readonly workbook: Answer;
  readonly closed: Answer;
}

export function diagnose(page: Window, program: ProbedProgram): Diagnosis {
  const disk = findDisk(page);
  const looked = {
    schema: 'ziping-diagnosis/1',
    browser: askBrowser(page),
    program: askProgram(page, program),
    disk: disk === null ? null : askDisk(disk as ProbedDisk),
  } as const;
  let scratch: ScratchWorkbook | null = null;
  const opened = asked(() => {
    scratch = openScratch(program);
    return scratch !== null;
  });
  if (scratch === null) return { ...looked, cells: null, workbook: null, closed: opened };
  const book: ScratchWorkbook = scratch;
  const written = { cells: askCells(book.Worksheets.Item(1)), workbook: askWorkbook(program, book) };
  return { ...looked, ...written, closed: asked(() => book.Close(false)) };
}
