import { isStop, type Steps } from '../exact/in-steps';
import { remembered } from '../quantity/remembered';
import { isEmptyish } from './cell-kind';
import type { TableRow } from './classify-rows';
import { fieldUnder } from './column-field';
import type { ColumnRole, Field, Indicator, IndicatorRole } from './evaluation-form';
import { findShifted } from './find-shifted';
import { foldHeading } from './fold-heading';
import type { Grid } from './grid';
import { columnOf } from './heading-block';
import type { HeadingBlock } from './heading-block';
import { PENALTY_WORDS, VETO_WORDS } from './heading-words';
import { joinTarget } from './join-target';
import { markShared } from './mark-shared';
import type { IndicatorDraft } from './mark-shared';
import { nameParts } from './name-parts';
import { splitTarget } from './split-target';

/** 读指标行的结果: the indicators, and where the layout was odd. */
export interface ReadIndicators {
  readonly indicators: readonly Indicator[];
  /** Rows whose cells stand one column off; their value fields are null. */
  readonly shifted: readonly number[];
  /** Rows where a value cell is merged with its neighbour. */
  readonly oddMerges: readonly number[];
}

/** What the rows above hand down to a row with blank names. */
interface Above {
  readonly level1: Field | null;
  readonly level2: Field | null;
}

/** 读指标行: every row of kind indicator, its names completed from merged cells and from the rows above. */
export function* readIndicators(grid: Grid, rows: readonly TableRow[]): Steps<ReadIndicators> {
  const split = splitBlocks(grid, rows);
  const shifted = yield* findShifted(grid, rows.filter(({ kind }) => kind === 'indicator'));
  const indicators: IndicatorDraft[] = [];
  const oddMerges: number[] = [];
  let above: Above = { level1: null, level2: null };
  for (const [at, { row, kind, block }] of rows.entries()) {
    if (isStop(at)) yield;
    if (kind === 'band') above = { level1: grid.fieldAt(row, grid.textsOf(row)[0]!.left), level2: null };
    if (kind !== 'indicator') continue;
    const columns = split.get(block)!;
    const names = readNames(grid, columns, row, above);
    above = names;
    const values = shifted.has(row) ? NO_VALUES : readValues(grid, columns, row);
    if (!shifted.has(row) && isOddlyMerged(columns, values)) oddMerges.push(row);
    indicators.push(draftOf(grid, columns, row, names, values, roleOf(columns, names, values, shifted.has(row))));
  }
  return { indicators: markShared(indicators), shifted: [...shifted], oddMerges };
}

type Names = Pick<Indicator, 'level1' | 'level2' | 'level3'>;
type Values = Pick<Indicator, 'target' | 'actual' | 'weight' | 'rate' | 'score' | 'reason' | 'reviewScore'>;

const NO_VALUES: Values = { target: null, actual: null, weight: null, rate: null, score: null, reason: null, reviewScore: null };

/** Written out: every row of every form comes through here, and merging objects costs more than reading the cells. */
function draftOf(grid: Grid, block: HeadingBlock, row: number, names: Names, values: Values, role: IndicatorRole): IndicatorDraft {
  const inName = nameParts(nameOf(names));
  return {
    row,
    level1: names.level1,
    level2: names.level2,
    level3: names.level3,
    target: values.target,
    actual: values.actual,
    weight: values.weight,
    rate: values.rate,
    score: values.score,
    reason: values.reason,
    unit: written(grid, block, 'unit', row) || inName.unit,
    sign: written(grid, block, 'sign', row) || inName.sign,
    role,
    parent: null,
    reviewScore: values.reviewScore,
  };
}

function splitBlocks(grid: Grid, rows: readonly TableRow[]): ReadonlyMap<HeadingBlock, HeadingBlock> {
  const byBlock = new Map<HeadingBlock, number[]>();
  for (const { row, kind, block } of rows) {
    const list = byBlock.get(block) ?? [];
    if (kind === 'indicator') list.push(row);
    byBlock.set(block, list);
  }
  return new Map([...byBlock].map(([block, list]) => [block, splitTarget(grid, block, list)]));
}

/** Blank names go on with the row above: level 1 always, level 2 while level 1 stays the same. */
function readNames(grid: Grid, block: HeadingBlock, row: number, above: Above): Names {
  const own = (role: ColumnRole): Field | null => {
    const column = columnOf(block, role);
    return column === null ? null : fieldUnder(grid, column, row) ?? grid.fieldAt(row, column.left);
  };
  const level1 = own('level1');
  const level2 = own('level2');
  const newBlock = level1 !== null && level1.text.trim() !== '' && level1.ref.row === row;
  return {
    level1: level1 === null || level1.text.trim() === '' ? above.level1 ?? level1 : level1,
    level2: level2?.text.trim() === '' && !newBlock ? above.level2 ?? level2 : level2,
    level3: own('level3'),
  };
}

function readValues(grid: Grid, block: HeadingBlock, row: number): Values {
  const field = (role: ColumnRole): Field | null => fieldUnder(grid, columnOf(block, role), row);
  const review = block.columns.find(({ role, text }) => role === 'review' && /分/.test(text)) ?? null;
  return {
    target: joinTarget(field('sign'), field('target'), field('unit')),
    actual: field('actual'),
    weight: field('weight'),
    rate: field('rate'),
    score: field('score'),
    reason: field('reason'),
    reviewScore: fieldUnder(grid, review, row),
  };
}

/** A value column whose cell belongs to its left neighbour. */
function isOddlyMerged(block: HeadingBlock, values: Values): boolean {
  return (['target', 'actual', 'weight', 'score'] as const).some((role) => columnOf(block, role) !== null && values[role] === null);
}

function written(grid: Grid, block: HeadingBlock, role: 'sign' | 'unit', row: number): string {
  const text = fieldUnder(grid, columnOf(block, role), row)?.text.trim() ?? '';
  return isEmptyish(text) ? '' : text;
}

/** The most particular name the row has. */
function nameOf({ level1, level2, level3 }: Names): string {
  return (level3 ?? level2 ?? level1)?.text ?? '';
}

const PLACEHOLDER = /^(?:[★☆*※]{0,3}(?:三级)?指标(?:名称)?[\d一二三四五六七八九十]{0,2}|\.{2,24}|\d{1,2}|无|[-/]{1,4}|[xX]{1,6}|)[:.、]?$/;

function threatOf(name: Field | null): 'veto' | 'penalty' | null {
  return name === null ? null : threatIn(name.text.slice(0, 100));
}

/** The upper levels repeat row after row, so each is read once. */
const threatIn = remembered((text): 'veto' | 'penalty' | null => {
  const label = foldHeading(text);
  if (VETO_WORDS.some((word) => label.includes(word))) return 'veto';
  return PENALTY_WORDS.some((word) => label.includes(word)) ? 'penalty' : null;
});

function roleOf(block: HeadingBlock, names: Names, values: Values, shifted: boolean): IndicatorRole {
  const [level1, level2, level3] = [threatOf(names.level1), threatOf(names.level2), threatOf(names.level3)];
  if (level1 === 'veto' || level2 === 'veto' || level3 === 'veto') return 'veto';
  const negative = /^-\d/.test(foldHeading((values.weight?.text ?? '').slice(0, 40)));
  if (negative || level1 === 'penalty' || level2 === 'penalty') return 'penalty';
  const unnamed = PLACEHOLDER.test(foldHeading(nameOf(names).slice(0, 60)));
  const unused = [values.target, values.actual].every((field) => field === null || isEmptyish(field.text));
  const hasValueColumns = columnOf(block, 'target') !== null || columnOf(block, 'actual') !== null;
  return unnamed && unused && hasValueColumns && !shifted ? 'placeholder' : 'indicator';
}
