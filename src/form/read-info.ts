import { isStop, type Steps } from '../exact/in-steps';
import type { EvaluationForm, Field } from './evaluation-form';
import type { Piece } from './find-boundaries';
import { foldHeading } from './fold-heading';
import type { Grid } from './grid';
import type { WordClass } from './heading-words';
import { labelValue } from './label-value';

/** 基本情况: what the head of the form says about the project. */
export type FormInfo = Pick<EvaluationForm, 'title' | 'project' | 'department' | 'unit' | 'year' | 'amountUnit'>;

/** Only this many rows of a form's head are looked at. */
const MOST_HEAD_ROWS = 60;

/** 读基本情况: title, project, department, unit, year and the unit of its amounts. */
export function* readInfo(grid: Grid, piece: Piece, titleRow: number | null): Steps<FormInfo> {
  const title = titleRow === null ? null : titleIn(grid, titleRow);
  const valueOf = (means: WordClass): Field | null => {
    for (const row of piece.infoRows.slice(0, MOST_HEAD_ROWS)) {
      const hit = grid.hitsOf(row).find(({ word }) => word.means.has(means));
      if (hit !== undefined) return labelValue(grid, hit);
    }
    return null;
  };
  const head = yield* headTexts(grid, piece);
  return {
    title,
    project: valueOf('project'),
    department: valueOf('department'),
    unit: valueOf('organisation'),
    year: yearIn(title?.text ?? '', TITLE_YEAR) ?? firstOf(head, (text) => yearIn(text, LABEL_YEAR)),
    amountUnit: amountUnitOf(grid, piece, head),
  };
}

function titleIn(grid: Grid, row: number): Field {
  const texts = grid.textsOf(row);
  const cell = texts.find(({ word }) => word?.means.has('title')) ?? texts[0]!;
  return grid.fieldAt(row, cell.left);
}

function* headTexts(grid: Grid, piece: Piece): Steps<readonly string[]> {
  const end = piece.tables[0]?.top ?? piece.bottom + 1;
  const texts: string[] = [];
  for (let at = grid.indexFrom(piece.top), count = 0; at < grid.rows.length && grid.rows[at]! < end && count < MOST_HEAD_ROWS; at += 1, count += 1) {
    for (const { text } of grid.textsOf(grid.rows[at]!)) if (text.length < 100) texts.push(foldHeading(text));
    if (isStop(at)) yield;
  }
  return texts;
}

const TITLE_YEAR = /(20\d\d)(?:年|预算年)/;
const LABEL_YEAR = /^\(?(?:预算年度|评价年度|自评年度|年度|所属年度|项目年度):?(20\d\d)(?:年度?)?\)?$|^\(?(20\d\d)年度?\)?$|^\((20\d\d)年度/;

function yearIn(text: string, pattern: RegExp): number | null {
  const match = pattern.exec(foldHeading(text.slice(0, 200)));
  const year = match?.slice(1).find((group) => group !== undefined);
  return year === undefined ? null : Number(year);
}

function firstOf<T>(texts: readonly string[], find: (text: string) => T | null): T | null {
  for (const text of texts) {
    const found = find(text);
    if (found !== null) return found;
  }
  return null;
}

const UNIT_SAID = /单位:?\(?(万元|亿元|元)|\((?:单位:)?(?:人民币)?(万元|亿元|元)\)/;

/** The fund block says it first; else any bracketed unit in the head of the form. */
function amountUnitOf(grid: Grid, piece: Piece, head: readonly string[]): FormInfo['amountUnit'] {
  const near = piece.funds.slice(0, 1).flatMap(({ top, bottom }) => {
    const from = Math.max(0, grid.indexFrom(top) - 2);
    return grid.rows.slice(from, grid.indexFrom(bottom + 1)).flatMap((row) => grid.textsOf(row)).map(({ text }) => foldHeading(text.slice(0, 100)));
  });
  const unit = firstOf([...near, ...head], (text) => UNIT_SAID.exec(text)?.slice(1).find((group) => group !== undefined) ?? null);
  return unit as FormInfo['amountUnit'];
}
