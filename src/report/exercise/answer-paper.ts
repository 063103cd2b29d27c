import { stepText } from '../../explain/step-text';
import type { Exercise, ExerciseTask } from '../../teach/exercise/exercise';
import { cellAddress } from '../../workbook/cell-ref';
import { type Language, message, type MessageDatum } from '../../wording/message';
import { say } from '../../wording/say';
import type { Paper, PaperRow } from '../paper/paper';
import { cell, paperRow } from '../paper/paper-row';
import { headRows } from './head-rows';

/** 序号、单元格、题目、答案、推导、分值. */
const COLUMNS = [5, 9, 18, 16, 30, 6];

/** 答案卷: each cell that was asked, what is right, and how it comes about. */
export function answerPaper(exercise: Exercise, language: Language): Paper {
  const { number, profile, form, tasks } = exercise;
  const words = (datum: MessageDatum): string => typeof datum === 'string' ? datum : say(datum, language);
  const head = headRows(COLUMNS, message('exercisepaper.answers', { number }), { form, profile }, language);
  const row = (task: ExerciseTask, at: number): PaperRow => paperRow(COLUMNS, [
    cell(String(at + 1), 'centre'),
    cell(task.cells.map((ref) => cellAddress(ref.row, ref.column)).join(' '), 'centre'),
    cell(taskName(task, language), 'text'),
    cell(words(task.answer), typeof task.answer === 'string' ? 'centre' : 'text'),
    cell(stepsText(task, language), 'text'),
    cell(String(task.points), 'centre'),
  ], 18);
  return {
    name: say(message('exercisepaper.answersSheet'), language),
    columns: COLUMNS,
    rows: [
      ...head,
      paperRow(COLUMNS, ['number', 'cell', 'task', 'answer', 'steps', 'points'].map((key) => cell(say(message(`exercisepaper.column.${key}`), language), 'heading')), 20),
      ...tasks.map(row),
    ],
    repeated: head.length,
    footer: { left: number, pages: say(message('report.pages', { page: '&P', pages: '&N' }), language) },
  };
}

/** 题目 in one line: the row and what of it; of an error its kind. */
export function taskName({ label, what }: Pick<ExerciseTask, 'label' | 'what'>, language: Language): string {
  const says = say(what, language);
  return label === '' || label === says ? says : `${label} · ${says}`;
}

function stepsText({ derivation }: ExerciseTask, language: Language): string {
  return derivation.map((step, at) => `${at + 1}. ${stepText(step, language)}`).join('\n');
}
