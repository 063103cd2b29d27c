/** 电子表格程序: Excel as the runtime shows it. Whoever makes a host hands it in, so that nothing here reaches for globals. */
export interface ExcelProgram {
  readonly run: <T>(options: Excel.RunOptions, batch: (context: Excel.RequestContext) => Promise<T>) => Promise<T>;
  /** Whether a version of the ExcelApi requirement set is there, such as "1.13". */
  readonly supports: (version: string) => boolean;
}

/** 合并区域 can be told from this version on. */
export const MERGES_SINCE = '1.13';
