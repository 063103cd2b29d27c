import type { Look, PaperCell, PaperRow } from '../paper/paper';
import { cell, paperRow } from '../paper/paper-row';
import type { CardText, RowColumns } from './card-text';
import type { GraphText } from './graph-text';

/** Fourteen columns of six digits are the width of A4 upright; every cell takes some of them. */
export const CARD_COLUMNS: readonly number[] = Array.from({ length: 14 }, () => 6);
const ACROSS = CARD_COLUMNS.length;
const [LABEL, GIVEN, RESULT, REASON] = [1, 5, 2, 2] as const;

/** 一张卡 as rows of a sheet. */
export function cardRows({ title, rules, formulas, columns, rows }: CardText, graph: GraphText | null): readonly PaperRow[] {
  return [
    line(title, 'group'),
    ...rules.map(({ says, certainty, source, note }) => line([...says, [certainty, source, note].filter((part) => part !== null).join(' · ')].join('\n'), 'text')),
    ...formulas.map((formula) => line(formula, 'value')),
    ...(graph === null ? [] : graphRows(graph)),
    ...(rows.length === 0 ? [] : [
      tableRow(columns, 'heading'),
      ...rows.map(({ steps, reason, ...row }) => tableRow({ ...row, steps: steps.join('\n'), reason: columns.reason === null ? null : reason }, 'text')),
    ]),
    paperRow(CARD_COLUMNS, [], 8),
  ];
}

/** One text over the whole width. */
export function line(text: string, look: Look): PaperRow {
  return paperRow(CARD_COLUMNS, [cell(text, look, ACROSS)]);
}

/** The steps have the room that the others leave. */
function tableRow({ label, given, steps, result, reason }: RowColumns, look: Look): PaperRow {
  const values = Math.max(GIVEN, given.length);
  const left = ACROSS - LABEL - values - RESULT - (reason === null ? 0 : REASON);
  return paperRow(CARD_COLUMNS, [
    cell(label, look, LABEL),
    ...shared(given, values, look),
    cell(steps, look, left), cell(result, look, RESULT),
    ...(reason === null ? [] : [cell(reason, look, REASON)]),
  ]);
}

function graphRows({ table }: GraphText): readonly PaperRow[] {
  return [line(table.title, 'heading'), ...[table.head, ...table.rows].map((texts, at) => paperRow(CARD_COLUMNS, shared(texts, ACROSS, at === 0 ? 'heading' : 'text')))];
}

/** Cells beside each other over so many columns; the first take what is left over. */
function shared(texts: readonly string[], columns: number, look: Look): readonly PaperCell[] {
  const least = Math.max(1, Math.trunc(columns / texts.length));
  const wider = columns - least * texts.length;
  return texts.map((text, at) => cell(text, look, at < wider ? least + 1 : least));
}
