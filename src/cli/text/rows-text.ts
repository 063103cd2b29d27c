import type { FileRow } from '../../report/file-row';
import type { Language } from '../../wording/message';
import type { FileOutcome } from '../file-task';
import { sayLine } from './say-line';

/** 每张表一行 for people who have many files and read the rest in the report. */
export function rowsText({ rows = [], text }: FileOutcome, language: Language): string {
  return rows.length === 0 ? text : rows.map((row) => rowText(row, language)).join('\n');
}

function rowText(row: FileRow, language: Language): string {
  const none = sayLine('report.none', {}, language);
  if (row.trouble !== '') return sayLine('cli.rowTrouble', { file: row.file, trouble: row.trouble }, language);
  return sayLine('cli.row', {
    file: row.file,
    form: row.form,
    reported: joined(row.reported, row.reportedGrade) || none,
    recomputed: joined(row.recomputed, row.grade) || sayLine('cli.open', {}, language),
    counts: { key: 'cli.counts', data: { errors: String(row.errors), warnings: String(row.warnings), hints: String(row.hints) } },
  }, language);
}

function joined(total: string, grade: string): string {
  return [total, grade].filter((text) => text !== '').join(' ');
}
