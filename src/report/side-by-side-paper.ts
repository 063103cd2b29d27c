import type { EvaluationForm } from '../form/evaluation-form';
import type { SideBySideTable } from '../teach/side-by-side/side-by-side-table';
import { type Language, message } from '../wording/message';
import { say } from '../wording/say';
import type { Look, Paper, PaperRow } from './paper/paper';
import { cell, paperRow } from './paper/paper-row';

/** 单元格、名称、各口径、差在哪一步: 84 digits are the width of an upright A4 page. */
const WIDTH = 84;
const CELL = 13;
const NAME = 17;
const SCORE = 8;

/** A reason may be a whole cell of text. */
const MOST = 120;

/** 同表异规对照表 on A4: which profiles, each row under each, totals and grades. */
export function sideBySidePaper(table: SideBySideTable, { project, id }: EvaluationForm, language: Language): Paper {
  const scores = table.legend.length;
  const columns = [CELL, NAME, ...table.legend.map(() => SCORE), WIDTH - CELL - NAME - scores * SCORE];
  const words = (key: string): string => say(message(key), language);
  const name = project?.text.trim() ?? '';
  const wide = (label: string, text: string): PaperRow => paperRow(columns, [cell(label, 'label'), cell(text, 'value', columns.length - 1)], 20, MOST);
  const line = (texts: readonly string[], score: Look): PaperRow =>
    paperRow(columns, texts.map((text, at) => cell(text, at < 2 || at === texts.length - 1 ? 'text' : score)), 18, MOST);
  const head = [
    paperRow(columns, [cell(words('side.title'), 'title', columns.length)], 36),
    wide(words('report.project'), name),
    wide(words('report.form'), id),
    ...table.legend.map(({ letter, name: profile, notes }) => wide(letter, [profile, ...notes].join(language === 'zh' ? '；' : '; '))),
    paperRow(columns, table.heading.map((text) => cell(text, 'heading')), 20),
  ];
  return {
    name: words('side.sheet'),
    columns,
    rows: [
      ...head,
      ...table.rows.map((texts) => line(texts, 'centre')),
      ...table.sums.map((texts) => line(texts, 'label')),
      ...table.notes.map((note) => paperRow(columns, [cell(note, 'note', columns.length)])),
    ],
    repeated: head.length - 1,
    footer: { left: name, pages: say(message('report.pages', { page: '&P', pages: '&N' }), language) },
  };
}
