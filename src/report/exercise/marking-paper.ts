import type { MarkedTask, Marking } from '../../teach/exercise/mark/marking';
import { cellAddress } from '../../workbook/cell-ref';
import { type Language, message, type MessageDatum } from '../../wording/message';
import { say } from '../../wording/say';
import type { Paper, PaperRow } from '../paper/paper';
import { cell, paperRow } from '../paper/paper-row';
import { taskName } from './answer-paper';
import { headRows } from './head-rows';

/** 序号、单元格、题目、所写、判定、说明、得分. */
const COLUMNS = [5, 8, 18, 12, 9, 25, 7];
const ALL = COLUMNS.length;

/** 批改单: what each cell earned and why, the sum, and the right cells that were changed. */
export function markingPaper(marking: Marking, language: Language): Paper {
  const { number, tasks, earned, of, touched } = marking;
  const words = (datum: MessageDatum): string => typeof datum === 'string' ? datum : say(datum, language);
  const head = [
    ...headRows(COLUMNS, message('exercisepaper.marking', { number }), marking, language),
    paperRow(COLUMNS, [cell(say(message('exercisepaper.name'), language), 'label', 2), cell('', 'value'), cell(say(message('exercisepaper.sum'), language), 'label', 2), cell(`${earned} / ${of}`, 'value', 2)], 24),
  ];
  const row = (task: MarkedTask, at: number): PaperRow => paperRow(COLUMNS, [
    cell(String(at + 1), 'centre'),
    cell(cellAddress(task.cells[0]!.row, task.cells[0]!.column), 'centre'),
    cell(taskName(task, language), 'text'),
    cell(task.written, 'centre'),
    cell(say(message(`exercisepaper.mark.${task.mark}`), language), 'centre'),
    cell(say(task.why, language), 'text'),
    cell(`${task.earned}/${task.points}`, 'centre'),
  ], 18);
  return {
    name: say(message('exercisepaper.markingSheet'), language),
    columns: COLUMNS,
    rows: [
      ...head,
      paperRow(COLUMNS, ['number', 'cell', 'task', 'written', 'mark', 'why', 'points'].map((key) => cell(say(message(`exercisepaper.column.${key}`), language), 'heading')), 20),
      ...tasks.map(row),
      ...(touched.length === 0 ? [] : [paperRow(COLUMNS, [cell(say(message('exercisepaper.touched', { count: String(touched.length) }), language), 'group', ALL)], 18)]),
      ...touched.map(({ ref, label, says }, at) => paperRow(COLUMNS, [
        cell(String(at + 1), 'centre'), cell(cellAddress(ref.row, ref.column), 'centre'), cell(label, 'text'), cell(words(says), 'text', ALL - 3),
      ], 18)),
    ],
    repeated: head.length,
    footer: { left: number, pages: say(message('report.pages', { page: '&P', pages: '&N' }), language) },
  };
}
