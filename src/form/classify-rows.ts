import { isStop, type Steps } from '../exact/in-steps';
import { cellKind, isEmptyish, isNumber } from './cell-kind';
import { fieldUnder } from './column-field';
import type { ColumnRole } from './evaluation-form';
import type { Piece } from './find-boundaries';
import { foldHeading } from './fold-heading';
import type { Grid } from './grid';
import { columnOf } from './heading-block';
import type { HeadingBlock } from './heading-block';
import { GRADES, SECTION_WORDS } from './heading-words';
import { isIndexRow } from './index-row';
import type { Hit, TextCell } from './text-cell';

/** 行的种类: what a row below an indicator heading is, before its cells are read. */
export interface TableRow {
  readonly row: number;
  /** bare: numbers in the weight and score columns and nothing else. band: a section name across the table. repeat: a heading again. */
  readonly kind: 'indicator' | 'subtotal' | 'total' | 'bare' | 'grade' | 'band' | 'note' | 'repeat';
  /** The heading in force. */
  readonly block: HeadingBlock;
  readonly hits: readonly Hit[];
}

/** 分行: every row of the form's indicator tables that shows anything, in order. */
export function* classifyRows(grid: Grid, piece: Piece): Steps<readonly TableRow[]> {
  const found: TableRow[] = [];
  const shapes = piece.tables.map(shapeOf);
  let table = 0;
  let phase: TablePhase = 'open';
  /** The last row that shows anything. */
  let above = Infinity;
  for (let at = grid.indexFrom(piece.tables[0]!.bottom + 1); at < grid.rows.length; at += 1) {
    if (isStop(at)) yield;
    const row = grid.rows[at]!;
    if (row > piece.bottom || row >= piece.tableEnd) break;
    const apart = row > above + 1;
    above = row;
    const next = piece.tables[table + 1];
    if (next !== undefined && row >= piece.tableStarts[table + 1]!) {
      if (row === next.top) {
        found.push({ row, kind: 'repeat', block: next, hits: [] });
        phase = 'open';
      }
      if (row >= next.bottom) table += 1;
      continue;
    }
    const block = piece.tables[table]!;
    const hits = grid.hitsOf(row);
    if (phase === 'closed' && apart) phase = 'ended';
    const kind = kindOf(grid, row, shapes[table]!, hits, phase);
    if (kind === null) continue;
    found.push({ row, kind, block, hits });
    if (phase === 'open' && (kind === 'total' || kind === 'grade')) phase = 'closed';
  }
  return found;
}

/** closed: a total or grade was seen. ended: so was an empty row below it, and what follows, a ledger say, is none of the form's. */
type TablePhase = 'open' | 'closed' | 'ended';

/** What every row of a table is measured by. */
interface TableShape {
  readonly block: HeadingBlock;
  readonly left: number;
  readonly right: number;
  /** Where the names end and the values begin. */
  readonly values: number;
}

function shapeOf(block: HeadingBlock): TableShape {
  const left = Math.min(...block.columns.map((column) => column.left));
  const right = Math.max(...block.columns.map((column) => column.right));
  return { block, left, right, values: firstValueColumn(block) };
}

function kindOf(grid: Grid, row: number, shape: TableShape, hits: readonly Hit[], phase: TablePhase): TableRow['kind'] | null {
  const { block, right, values } = shape;
  const texts = grid.textsOf(row).filter((cell) => cell.left <= right);
  if (texts.length === 0) return null;
  if (isIndexRow(grid, row)) return 'note';
  const levels = texts.filter(({ left }) => left < values);
  const first = texts[0]!;
  if (isGradeLabel(hits.find(({ left }) => left === first.left)) && !isNumber(scoreText(grid, row, block))) return 'grade';
  if (!hasOwnValues(grid, row, block, hits)) {
    if (hits.some(({ word, left }) => word.means.has('subtotal') && left < values)) return 'subtotal';
    if (hits.some(isTotalLabel)) return 'total';
    if (levels.length === 1 && hits.some(({ word, left }) => word.means.has('score') && left === levels[0]!.left)) return 'total';
    if (hits.some(isGradeLabel)) return 'grade';
  }
  if (phase === 'ended') return 'note';
  if (isNote(texts, right)) return isBand(texts, shape) ? 'band' : 'note';
  if (isBand(texts, shape)) return 'band';
  if (levels.length === 0 && isBare(grid, row, block, texts)) return 'bare';
  if (phase === 'closed' && !(levels.length > 0 && looksScored(grid, row, block))) return 'note';
  return levels.length > 0 || inheritsName(grid, row, block) || hasOwnValues(grid, row, block, []) ? 'indicator' : 'note';
}

const VALUE_ROLES: readonly ColumnRole[] = ['target', 'sign', 'unit', 'actual', 'weight', 'rate', 'score'];
const LEVEL_ROLES: readonly ColumnRole[] = ['level1', 'level2', 'level3'];

function firstValueColumn(block: HeadingBlock): number {
  const lastLevel = Math.max(...block.columns.filter(({ role }) => LEVEL_ROLES.includes(role)).map(({ right }) => right));
  const after = block.columns.filter(({ role, left }) => VALUE_ROLES.includes(role) && left > lastLevel).map(({ left }) => left);
  return after.length === 0 ? lastLevel + 1 : Math.min(...after);
}

/** Target or actual hold something that is not itself a label of a total or a grade. */
function hasOwnValues(grid: Grid, row: number, block: HeadingBlock, hits: readonly Hit[]): boolean {
  return (['target', 'actual'] as const).some((role) => {
    const field = fieldUnder(grid, columnOf(block, role), row);
    if (field === null || field.ref.row !== row || isEmptyish(field.text)) return false;
    if (GRADES.has(foldHeading(field.text.slice(0, 20)))) return false;
    return !hits.some(({ left, word }) => left === field.ref.column && (word.means.has('total') || word.means.has('grade') || word.means.has('subtotal')));
  });
}

function scoreText(grid: Grid, row: number, block: HeadingBlock): string {
  return fieldUnder(grid, columnOf(block, 'score'), row)?.text ?? '';
}

export function isTotalLabel({ word }: Hit): boolean {
  return word.means.has('total') && (word.after === null || word.after === '');
}

/** A grade label; a sentence about grades ("等级:分数≥90分为优") is none. */
export function isGradeLabel(hit: Hit | undefined): boolean {
  if (hit === undefined || !hit.word.means.has('grade')) return false;
  const { after } = hit.word;
  return after === null || after === '' || GRADES.has(after.replace(/[。.;]$/, ''));
}

const NOTE_START = /^(?:[★*※]?注\d{0,2}[:.、]|注意|备注[:]|说明|填表|填报|填写|联系人|联系电话|审核人|负责人|单位负责人|制表|复核人|经办人|项目负责人|财务负责人|\(?盖章)/;

/** One long text across the table, or a line that begins like a note or a signature. */
function isNote(texts: readonly TextCell[], right: number): boolean {
  const [first] = texts;
  if (NOTE_START.test(foldHeading(first!.text.slice(0, 40)))) return true;
  return texts.length === 1 && first!.right >= right - 1 && first!.right > first!.left;
}

/** 一级指标 written across the levels above its rows: "一、产出指标(50分)". */
function isBand(texts: readonly TextCell[], { left, values }: TableShape): boolean {
  const [first] = texts;
  if (texts.length !== 1 || first!.text.length > 40 || first!.right < values) return false;
  if (first!.left > left) return false;
  const folded = foldHeading(first!.text);
  return !NOTE_START.test(folded) && SECTION_WORDS.some((word) => folded.includes(word));
}

function isBare(grid: Grid, row: number, block: HeadingBlock, texts: readonly TextCell[]): boolean {
  if (inheritsName(grid, row, block)) return false;
  const weight = columnOf(block, 'weight');
  const score = columnOf(block, 'score');
  const inColumns = (cell: TextCell) => block.columns.some(({ role, left, right }) =>
    (role === 'weight' || role === 'score' || role === 'review' || role === 'reason' || role === 'note') && cell.left >= left && cell.left <= right);
  if (!texts.every(inColumns)) return false;
  return [weight, score].some((column) => isNumber(fieldUnder(grid, column, row)?.text ?? ''));
}

/** A name merged down from a row above covers this row. */
function inheritsName(grid: Grid, row: number, block: HeadingBlock): boolean {
  return block.columns.some(({ role, left }) => {
    if (!LEVEL_ROLES.includes(role)) return false;
    const { ref } = grid.fieldAt(row, left);
    return ref.row < row && ref.row > block.bottom;
  });
}

/** Below a total only rows with a weight or a real target go on with the table. */
function looksScored(grid: Grid, row: number, block: HeadingBlock): boolean {
  const weight = fieldUnder(grid, columnOf(block, 'weight'), row)?.text ?? '';
  const target = fieldUnder(grid, columnOf(block, 'target'), row)?.text ?? '';
  const targetKind = cellKind(target);
  return isNumber(weight) || targetKind === 'number' || targetKind === 'value';
}
