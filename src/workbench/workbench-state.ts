import type { Deliver } from '../taskpane/parts/deliver';
import type { Message } from '../wording/message';
import type { FileSource } from './file/workbook-file';
import type { GridManner, NotShown } from './grid/grid-part';

/** 打开的文件 as the page shows it. */
export interface OpenFile {
  readonly name: string;
  /** 未保存: the workbook changed since it was opened or saved. */
  readonly unsaved: boolean;
  readonly readOnly: boolean;
  readonly notShown: readonly NotShown[];
}

/** Something to be told once; the serial tells the same sentence twice apart. */
export interface Told {
  readonly serial: number;
  readonly says: Message;
}

export interface WorkbenchState {
  readonly open: OpenFile | null;
  /** What takes a while: opening or saving, in a sentence. */
  readonly busy: Message | null;
  /** 出错: what happened, why, what next; stays until it is closed. */
  readonly failure: Message | null;
  /** The name of a file that waits until the unsaved changes of the open one are settled. */
  readonly waiting: string | null;
  /** A command the grid did not carry out, or what was done. */
  readonly told: Told | null;
}

/** What a person wants done with unsaved changes. */
export type UnsavedAnswer = 'save' | 'discard' | 'cancel';

/** 工作台: opens, shows and saves one workbook at a time. */
export interface Workbench {
  readonly state: WorkbenchState;
  subscribe(listener: () => void): () => void;
  /** Opens a file, and finds its forms unless the person is to press 识别 themselves. */
  open(source: FileSource, detects?: boolean): Promise<void>;
  answer(answer: UnsavedAnswer): Promise<void>;
  save(): Promise<void>;
  saveAs(): Promise<void>;
  setManner(manner: GridManner): void;
  /** Gives the keyboard to the grid; false when nothing is open in it. */
  focusGrid(): boolean;
  /** 交出新工作簿: a workbook of ours goes to the downloads, beside the open one. */
  readonly deliver: Deliver;
  /** 出错 outside of opening and saving. */
  fail(says: Message): void;
  closeFailure(): void;
}
