import type { EvaluationForm } from '../../form/evaluation-form';
import type { CellEdit } from '../../workbook/change-set';
import type { WorkbookSnapshot } from '../../workbook/snapshot';
import { type Language, message } from '../../wording/message';
import { say } from '../../wording/say';

/**
 * 卷头行: number, name and date, where no cell of the form moves: two rows below all that stands on the sheet, or, for a
 * form that would take it for a row of its own, beside its first row.
 */
export function nameLines({ sheets }: WorkbookSnapshot, { sheet, range }: EvaluationForm, number: string, language: Language): readonly CellEdit[] {
  const { cells, merges } = sheets.find(({ name }) => name === sheet)!;
  const lowest = [...cells.map(({ row }) => row), ...merges.map(({ bottom }) => bottom)].reduce((most, row) => Math.max(most, row), range.bottom);
  const widest = [...cells.map(({ column }) => column), ...merges.map(({ right }) => right)].reduce((most, column) => Math.max(most, column), range.right);
  const after = { kind: 'text', text: lineText(number, language) } as const;
  return [{ row: lowest + 2, column: range.left }, { row: range.top, column: widest + 2 }]
    .map((place): CellEdit => ({ ref: { sheet, ...place }, before: { kind: 'empty' }, after, format: null, formatBefore: null }));
}

/** A person writes into it, and nobody holds that against them. */
export function isNameLine(text: string, number: string): boolean {
  return text === lineText(number, 'zh') || text === lineText(number, 'en');
}

function lineText(number: string, language: Language): string {
  return say(message('exercise.nameLine', { number }), language);
}
