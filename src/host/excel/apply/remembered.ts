/** 记忆: what we put into the workbook earlier, so that it can be asked for without searching. Others may have taken it out since. */
export interface Remembered {
  readonly storeId: string | null;
  /** Our conditional formats, by the sheet they are on. */
  readonly conditions: ReadonlyMap<string, readonly string[]>;
}

export const NOTHING_REMEMBERED: Remembered = { storeId: null, conditions: new Map() };
