/** 工作簿文件: what was opened, from wherever it came. */
export interface WorkbookFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Where 保存 writes to; null: the browser gave no way back to the file, or it is a sample. */
  readonly handle: FileSystemFileHandle | null;
}

/** A file that is going to be opened: its name is known at once, its bytes when they are needed. */
export interface FileSource {
  readonly name: string;
  read(): Promise<WorkbookFile>;
}
