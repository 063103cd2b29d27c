import type { WorkbookHost } from '../../host/host';
import type { SheetLook } from '../../host/xlsx/look/sheet-look';
import type { Language, Message } from '../../wording/message';
import type { WorkbookFile } from '../file/workbook-file';

export type NotShown = SheetLook['notShown'][number];

/** How the grid looks and speaks; it follows the preferences of the pane. */
export interface GridManner {
  readonly language: Language;
  readonly dark: boolean;
}

/** 表格里的工作簿: one workbook that is open in the grid. */
export interface GridWorkbook {
  readonly host: WorkbookHost;
  /** 只读: old files are read and cannot be written. */
  readonly readOnly: boolean;
  /** What the file holds and the grid does not show; it stays in the file. */
  readonly notShown: readonly NotShown[];
  /** A command the grid does not carry out, in a sentence. */
  onRefused(listener: (says: Message) => void): () => void;
  setManner(manner: GridManner): void;
  /** Gives the keyboard to the cell that is selected. */
  focus(): void;
  /** How often a person or the pane changed it since it was opened. */
  edits(): number;
  onEdited(listener: () => void): () => void;
  /** The file with everything changed in it: what is typed at the moment is taken first. */
  save(): Promise<SavedWorkbook>;
  dispose(): void;
}

/** 要写出的文件. */
export interface SavedWorkbook {
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** How many edits are in it: what is typed while a file is being written is not. */
  readonly edits: number;
}

/** 已读入的文件: read and found sound, not yet on the screen, so that a bad file leaves the open workbook alone. */
export interface ReadWorkbook {
  /** The place must be empty: the grid of an earlier workbook has been let go. */
  show(place: HTMLElement, manner: GridManner): Promise<GridWorkbook>;
}

/** 表格部件: the part of the page that comes in chunks of its own. */
export interface GridPart {
  read(file: WorkbookFile): Promise<ReadWorkbook>;
}
