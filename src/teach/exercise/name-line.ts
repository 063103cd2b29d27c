import type { EvaluationForm } from '../../form/evaluation-form';
import type { CellEdit } from '../../workbook/change-set';
import type { WorkbookSnapshot } from '../../workbook/snapshot';
import { type Language, message } from '../../wording/message';
import { say } from '../../wording/say';

/** 卷头行: number, name and date, two rows below all that stands on the sheet, so that no cell of the form moves. */
export function nameLine({ sheets }: WorkbookSnapshot, { sheet, range }: EvaluationForm, number: string, language: Language): CellEdit {
  const { cells, merges } = sheets.find(({ name }) => name === sheet)!;
  const last = [...cells.map(({ row }) => row), ...merges.map(({ bottom }) => bottom)].reduce((lowest, row) => Math.max(lowest, row), range.bottom);
  return {
    ref: { sheet, row: last + 2, column: range.left },
    before: { kind: 'empty' },
    after: { kind: 'text', text: say(message('exercise.nameLine', { number }), language) },
    format: null,
    formatBefore: null,
  };
}
