import { isEmptyish } from './cell-kind';
import type { TableRow } from './classify-rows';
import { fieldUnder } from './column-field';
import type { ColumnRole, Field, Indicator, IndicatorRole } from './evaluation-form';
import { findShifted } from './find-shifted';
import { foldHeading } from './fold-heading';
import type { Grid } from './grid';
import { PENALTY_WORDS, VETO_WORDS } from './heading-words';
import { joinTarget } from './join-target';
import { nameParts } from './name-parts';
import { columnOf } from './read-headings';
import type { HeadingBlock } from './read-headings';
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
export function readIndicators(grid: Grid, rows: readonly TableRow[]): ReadIndicators {
  const split = splitBlocks(grid, rows);
  const shifted = findShifted(grid, rows.filter(({ kind }) => kind === 'indicator'));
  const indicators: Indicator[] = [];
  const oddMerges: number[] = [];
  let above: Above = { level1: null, level2: null };
  for (const { row, kind, block } of rows) {
    if (kind === 'band') above = { level1: grid.fieldAt(row, grid.textsOf(row)[0]!.left), level2: null };
    if (kind !== 'indicator') continue;
    const columns = split.get(block)!;
    const names = readNames(grid, columns, row, above);
    above = names;
    const values = shifted.has(row) ? NO_VALUES : readValues(grid, columns, row);
    if (!shifted.has(row) && isOddlyMerged(columns, values)) oddMerges.push(row);
    indicators.push({ row, ...names, ...values, ...signAndUnit(grid, columns, row, names), role: roleOf(columns, names, values, shifted.has(row)), parent: null });
  }
  return { indicators: markShared(indicators), shifted: [...shifted], oddMerges };
}

type Names = Pick<Indicator, 'level1' | 'level2' | 'level3'>;
type Values = Pick<Indicator, 'target' | 'actual' | 'weight' | 'rate' | 'score' | 'reason' | 'reviewScore'>;

const NO_VALUES: Values = { target: null, actual: null, weight: null, rate: null, score: null, reason: null, reviewScore: null };

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

function signAndUnit(grid: Grid, block: HeadingBlock, row: number, names: Names): { sign: string; unit: string } {
  const written = (role: ColumnRole) => {
    const text = fieldUnder(grid, columnOf(block, role), row)?.text.trim() ?? '';
    return isEmptyish(text) ? '' : text;
  };
  const inName = nameParts(nameOf(names));
  return { sign: written('sign') || inName.sign, unit: written('unit') || inName.unit };
}

/** The most particular name the row has. */
function nameOf({ level1, level2, level3 }: Names): string {
  return (level3 ?? level2 ?? level1)?.text ?? '';
}

const PLACEHOLDER = /^(?:[★☆*※]{0,3}(?:三级)?指标(?:名称)?[\d一二三四五六七八九十]{0,2}|\.{2,24}|\d{1,2}|无|[-/]{1,4}|[xX]{1,6}|)[:.、]?$/;

function roleOf(block: HeadingBlock, names: Names, values: Values, shifted: boolean): IndicatorRole {
  const labels = [names.level1, names.level2, names.level3].map((field) => foldHeading((field?.text ?? '').slice(0, 100)));
  const says = (words: readonly string[], count: number) => labels.slice(0, count).some((label) => words.some((word) => label.includes(word)));
  if (says(VETO_WORDS, 3)) return 'veto';
  const negative = /^-\d/.test(foldHeading((values.weight?.text ?? '').slice(0, 40)));
  if (negative || says(PENALTY_WORDS, 2)) return 'penalty';
  const unnamed = PLACEHOLDER.test(foldHeading(nameOf(names).slice(0, 60)));
  const unused = [values.target, values.actual].every((field) => field === null || isEmptyish(field.text));
  const hasValueColumns = columnOf(block, 'target') !== null || columnOf(block, 'actual') !== null;
  return unnamed && unused && hasValueColumns && !shifted ? 'placeholder' : 'indicator';
}

/** Says of each field whether further rows read the same cell. */
function markShared(indicators: readonly Indicator[]): readonly Indicator[] {
  const uses = new Map<string, number>();
  const keyOf = (field: Field) => `${field.ref.row}:${field.ref.column}`;
  for (const indicator of indicators) {
    const keys = new Set(FIELDS.flatMap((name) => indicator[name] === null ? [] : [keyOf(indicator[name])]));
    for (const key of keys) uses.set(key, (uses.get(key) ?? 0) + 1);
  }
  const mark = (field: Field | null) => field === null || (uses.get(keyOf(field)) ?? 0) < 2 ? field : { ...field, shared: true };
  return indicators.map((indicator) => ({
    ...indicator,
    level1: mark(indicator.level1),
    level2: mark(indicator.level2),
    level3: mark(indicator.level3),
    target: mark(indicator.target),
    actual: mark(indicator.actual),
    weight: mark(indicator.weight),
    rate: mark(indicator.rate),
    score: mark(indicator.score),
    reason: mark(indicator.reason),
    reviewScore: mark(indicator.reviewScore),
  }));
}

const FIELDS = ['level1', 'level2', 'level3', 'target', 'actual', 'weight', 'rate', 'score', 'reason', 'reviewScore'] as const;
