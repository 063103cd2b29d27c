import { cellKind, isEmptyish } from './cell-kind';
import { fieldUnder } from './column-field';
import type { ColumnRole, Field, FundLine } from './evaluation-form';
import { foldHeading } from './fold-heading';
import { columnOf } from './heading-block';
import type { HeadingBlock } from './heading-block';
import { isIndexRow } from './index-row';
import type { Grid } from './grid';
import { FUND_PART_WORDS, FUND_TOTAL_WORDS } from './heading-words';

/** A fund row before it is known which of the rows is the total. */
type Draft = Omit<FundLine, 'role'>;

const AMOUNT_ROLES: readonly ColumnRole[] = ['initial', 'budget', 'spent', 'adjustment'];
const MOST_FUND_ROWS = 60;

/** 读资金行: the rows under a fund heading, down to `limit` or to the first row that is none. */
export function readFunds(grid: Grid, heading: HeadingBlock, limit: number): readonly FundLine[] {
  const drafts: Draft[] = [];
  for (let at = grid.indexFrom(heading.bottom + 1); at < grid.rows.length && drafts.length < MOST_FUND_ROWS; at += 1) {
    const row = grid.rows[at]!;
    if (row > limit) break;
    if (isIndexRow(grid, row)) continue;
    const draft = readRow(grid, heading, row);
    if (draft === null) break;
    drafts.push(draft);
  }
  const total = totalOf(drafts);
  return drafts.map((line, at) => ({ ...line, role: at === total ? 'total' : 'component' }));
}

function readRow(grid: Grid, heading: HeadingBlock, row: number): Draft | null {
  const amounts = heading.columns.filter(({ role }) => AMOUNT_ROLES.includes(role));
  const first = amounts[0]!;
  const beside = labelLeftOf(grid, heading, first.left, row);
  const shiftedRight = beside.label === null && isFundName(grid.textAt(row, first.left)) && grid.areaAt(row, first.left).left === first.left;
  const label = shiftedRight ? grid.fieldAt(row, first.left) : beside.label;
  const field = (role: ColumnRole): Field | null => {
    const found = fieldUnder(grid, columnOf(heading, role), row);
    return found !== null && grid.heightOf(grid.areaAt(found.ref.row, found.ref.column)) > 1 ? { ...found, shared: true } : found;
  };
  const values = amounts.map(({ role }) => field(role)).filter((value) => value !== null);
  const filled = values.filter(({ text }) => text.trim() !== '');
  if (filled.some(({ text }) => cellKind(text) === 'words') && !(label !== null && isFundName(label.text))) return null;
  if (filled.length === 0 && (label === null || !isFundName(label.text) || values.length === 0)) return null;
  return {
    ref: label?.ref ?? (values[0] ?? grid.fieldAt(row, first.left)).ref,
    label: label?.text ?? '',
    initial: field('initial'),
    budget: field('budget'),
    spent: field('spent'),
    adjustment: field('adjustment'),
    adjustmentRate: field('adjustment-rate'),
    weight: field('fund-weight'),
    rate: field('fund-rate'),
    score: field('fund-score'),
    reason: field('fund-reason'),
    shifted: shiftedRight || beside.shifted,
  };
}

/** The nearest text left of the amounts that is this row's own. A number in its place means that the row slipped to the left. */
function labelLeftOf(grid: Grid, heading: HeadingBlock, first: number, row: number): { label: Field | null; shifted: boolean } {
  let numbers = false;
  for (const cell of grid.textsOf(row).toReversed()) {
    if (cell.left >= first) continue;
    if (cell.top <= heading.top) continue;
    const kind = cellKind(cell.text);
    if (kind === 'number' || kind === 'nothing') {
      numbers = true;
      continue;
    }
    return { label: grid.fieldAt(row, cell.left), shifted: numbers && isFundName(cell.text) };
  }
  return { label: null, shifted: false };
}

function isFundName(text: string): boolean {
  if (text.length > 100) return false;
  const folded = foldHeading(text);
  return [...FUND_TOTAL_WORDS, ...FUND_PART_WORDS].some((word) => folded.includes(word));
}

/** 年度资金总额: the row that says so, else the only or first row whose label names no source; -1 when there is none. */
function totalOf(drafts: readonly Draft[]): number {
  const labels = drafts.map(({ label }) => foldHeading(label.slice(0, 100)));
  const trusted = (at: number) => !drafts[at]!.shifted;
  const named = labels.findIndex((label, at) => trusted(at) && !label.startsWith('其中') && FUND_TOTAL_WORDS.some((word) => label.includes(word)));
  if (named >= 0) return named;
  if (drafts.length === 1) return 0;
  return labels.findIndex((label, at) => trusted(at) && !FUND_PART_WORDS.some((word) => label.includes(word)) && hasAmount(drafts[at]!));
}

function hasAmount({ initial, budget, spent }: Draft): boolean {
  return [initial, budget, spent].some((field) => field !== null && !isEmptyish(field.text));
}
