import type { Injector, IWorkbookData, Workbook } from '@univerjs/core';
import type { Language, Message } from '../../../wording/message';
import type { EditHold } from './edit-hold';
import type { IsLocked } from './locked-cells';

export interface GridOptions {
  readonly language: Language;
  readonly dark: boolean;
}

/** 工作台表格: the spreadsheet on the screen. It shows and edits one workbook at a time and refuses what could not be saved. */
export interface Grid {
  /** Shows a workbook in the place of the one before. The data belong to the grid from now on. */
  load(data: IWorkbookData, isLocked: IsLocked): Workbook;
  /** Takes the workbook off the screen. */
  close(): void;
  /** Leaves the cell that is being typed into, if there is one; what was typed stays. */
  finishEditing(): void;
  /** Holds a person's edits off while something is written in slices. */
  readonly whileWriting: EditHold['during'];
  /** The workbook as it is now: what is on the screen, undo already applied; null when none is open. */
  currentGrid(): IWorkbookData | null;
  setDark(dark: boolean): void;
  setLanguage(language: Language): void;
  /** Why something was not done; returns the way to stop listening. */
  onRefused(listener: (why: Message) => void): () => void;
  /** The workbook on the screen was replaced or closed. */
  onClosed(listener: () => void): () => void;
  dispose(): void;
  /** Where the host finds the parts of the grid it works with. */
  readonly parts: Injector;
}
