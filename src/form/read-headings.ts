import { isNumber } from './cell-kind';
import type { Grid } from './grid';
import { guessWord } from './guess-word';
import { hasRole } from './heading-block';
import type { HeadingBlock, Label } from './heading-block';
import type { WordClass } from './heading-words';
import { resolveColumns } from './resolve-columns';
import type { Word } from './recognise-word';
import type { TextCell } from './text-cell';

/** Behind every listed word. */
const GUESS_RANK = 10_000;
/** Set aside by the label above: not to be guessed at. */
const ASIDE: ReadonlyMap<WordClass, number> = new Map();
const NOTHING: ReadonlyMap<WordClass, number> = new Map();
const KEY_CLASSES: readonly WordClass[] = ['level1', 'level2', 'level3', 'target', 'actual', 'weight', 'score'];
/** A heading has fewer labels than this; a wider row is no form and is not looked at further. */
const WIDEST_HEADING = 200;
/** Taller merged labels stand beside a table, not above it. */
export const TALLEST_HEADING = 3;

/** 读表头: the heading of an indicator table that starts on this row, in one, two or three rows; null when none does. */
export function readHeadings(grid: Grid, row: number): HeadingBlock | null {
  const labels = labelsOf(grid, [row]);
  if (!labels.some(({ means }) => means.size > 0) || labels.some(({ text }) => isNumber(text))) return null;
  const bottom = mergedBottom(grid, labels, row);
  const below = contentRows(grid, row + 1, bottom);
  if (below.length > 0) return block(grid, row, bottom, labelsOf(grid, [row, ...below]));
  const single = block(grid, row, bottom, labels);
  const next = grid.rows[grid.indexFrom(bottom + 1)];
  if (next === undefined || !isLabelRow(grid, next) || !isMostlyLabels(labels)) return single;
  const double = block(grid, row, next, labelsOf(grid, [row, next]));
  return isBetter(double, single) && !(standsAlone(grid, row) && standsAlone(grid, next)) ? double : single;
}

/** 自评表的表头: levels, and what was aimed at with what came of it or how it scored. */
export function isFormHeading(block: HeadingBlock): boolean {
  if (!hasRole(block, 'level1', 'level2', 'level3')) return false;
  if (hasRole(block, 'target') && hasRole(block, 'actual')) return hasRole(block, 'score', 'weight', 'reason', 'rate');
  if (hasRole(block, 'score')) return hasRole(block, 'target', 'actual') || (hasRole(block, 'weight') && levels(block) > 1);
  return false;
}

function levels({ columns }: HeadingBlock): number {
  return columns.filter(({ role }) => role === 'level1' || role === 'level2' || role === 'level3').length;
}

function block(grid: Grid, top: number, bottom: number, labels: readonly Label[]): HeadingBlock {
  const inside = firstTable(labels).filter((label) => label.bottom <= bottom || grid.heightOf(label) <= TALLEST_HEADING);
  const known = LEVELS.filter((level) => inside.some(({ means }) => means.has(level))).length;
  return { top, bottom, columns: resolveColumns(grid, known > 1 ? inside.map(guessed) : inside, bottom) };
}

/** Labels up to a second 一级指标: what follows it is another table beside this one. */
function firstTable(labels: readonly Label[]): readonly Label[] {
  const first = labels.findIndex(({ means }) => means.has('level1'));
  const second = labels.findIndex(({ means }, at) => first >= 0 && at > first && means.has('level1'));
  return second < 0 ? labels : labels.slice(0, second);
}

const LEVELS = ['level1', 'level2', 'level3'] as const;

function guessed(label: Label): Label {
  const guess = label.means === NOTHING ? guessWord(label.text) : null;
  return guess === null ? label : { ...label, means: new Map([[guess, GUESS_RANK]]), guessed: true };
}

function mergedBottom(grid: Grid, labels: readonly Label[], row: number): number {
  let bottom = row;
  for (const label of labels) {
    if (label.bottom > bottom && grid.heightOf(label) <= TALLEST_HEADING && KEY_CLASSES.some((key) => label.means.has(key))) bottom = Math.max(bottom, label.bottom);
  }
  return bottom;
}

function contentRows(grid: Grid, from: number, to: number): number[] {
  const found: number[] = [];
  for (let at = grid.indexFrom(from); at < grid.rows.length && grid.rows[at]! <= to; at += 1) found.push(grid.rows[at]!);
  return found;
}

/** Every text of the row is a known word, so it may be the lower half of a heading. */
function isLabelRow(grid: Grid, row: number): boolean {
  return grid.textsOf(row).every(({ word }) => word !== null);
}

/** A row of values with a known word among them is not the upper half of a heading. */
function isMostlyLabels(labels: readonly Label[]): boolean {
  return labels.filter(({ means }) => means !== NOTHING).length * 2 > labels.length;
}

function isBetter(double: HeadingBlock, single: HeadingBlock): boolean {
  const useful = ({ columns }: HeadingBlock) => new Set(columns.map(({ role }) => role).filter((role) => role !== 'ignored')).size;
  return useful(double) > useful(single);
}

/** The row is a heading of its own; when both are, the second repeats the first and is not its lower half. */
function standsAlone(grid: Grid, row: number): boolean {
  const hits = grid.hitsOf(row);
  const some = (...keys: readonly WordClass[]) => hits.some(({ word }) => keys.some((key) => word.means.has(key)));
  return some('level1', 'level2', 'level3') && some('target', 'actual') && some('weight', 'score');
}

/** Labels of the lowest row under every column, each read together with the label above it. */
function labelsOf(grid: Grid, rows: readonly number[]): Label[] {
  let labels: Label[] = grid.textsOf(rows[0]!).slice(0, WIDEST_HEADING).map((cell) => labelOf(cell, cell.word?.means ?? NOTHING));
  for (const row of rows.slice(1)) {
    const lower = grid.textsOf(row).slice(0, WIDEST_HEADING);
    const upper = labels;
    const under = lower.map((cell) => labelOf(cell, combine(above(upper, cell), cell.word)));
    labels = [...upper.filter((label) => !lower.some((cell) => cell.left <= label.right && cell.right >= label.left)), ...under]
      .toSorted((a, b) => a.left - b.left);
  }
  return labels;
}

function labelOf({ top, left, bottom, right, text, word }: TextCell, means: ReadonlyMap<WordClass, number>): Label {
  return { top, left, bottom, right, text, word, means, guessed: false };
}

/** The label that spans the cell below, or the last one to its left when the space above the cell is blank. */
function above(upper: readonly Label[], cell: TextCell): Label | null {
  const spanning = upper.find(({ left, right }) => left <= cell.left && cell.left <= right);
  if (spanning !== undefined) return spanning;
  return upper.findLast(({ right, bottom }) => right < cell.left && bottom < cell.top) ?? null;
}

function combine(top: Label | null, word: Word | null): ReadonlyMap<WordClass, number> {
  const own = word?.means ?? NOTHING;
  if (top === null) return own;
  if (top.means.has('self')) return own;
  if (top.means.has('review')) return own.has('score') || own.has('value') || own.has('review') ? new Map([['review', 0]]) : ASIDE;
  if (top.means.has('other-target') || top.means.has('other-actual')) return ASIDE;
  if (top.means.has('target') && !own.has('actual')) return underTarget(own);
  if (top.means.has('actual')) return own.has('value') ? new Map([['actual', 0]]) : without(own, 'unit', 'sign');
  return own;
}

function underTarget(own: ReadonlyMap<WordClass, number>): ReadonlyMap<WordClass, number> {
  if (own.has('sign')) return new Map([['sign', 0]]);
  if (own.has('unit')) return new Map([['unit', 0]]);
  return own.has('value') || own.has('target') ? new Map([['target', 0]]) : own;
}

function without(own: ReadonlyMap<WordClass, number>, ...classes: readonly WordClass[]): ReadonlyMap<WordClass, number> {
  const left = [...own].filter(([means]) => !classes.includes(means));
  return left.length === 0 ? ASIDE : new Map(left);
}
