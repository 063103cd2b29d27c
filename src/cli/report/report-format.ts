/** 结果文件的格式. */
export type ReportFormat = 'xlsx' | 'sarif' | 'jsonl' | 'text';

/** The format a name asks for: .xlsx a table, .sarif for tools that read findings, .json and .jsonl JSON lines, else text for people. */
export function reportFormat(path: string): ReportFormat {
  if (/\.xlsx$/i.test(path)) return 'xlsx';
  if (/\.sarif$|\.sarif\.json$/i.test(path)) return 'sarif';
  return /\.jsonl?$/i.test(path) ? 'jsonl' : 'text';
}
