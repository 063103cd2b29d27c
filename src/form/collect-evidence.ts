import { cellAddress } from '../workbook/cell-ref';
import type { CellRef } from '../workbook/cell-ref';
import { message } from '../wording/message';
import type { Message, MessageDatum } from '../wording/message';
import type { Evidence, Heading, Indicator } from './evaluation-form';
import { foldHeading } from './fold-heading';
import type { JoinedPiece } from './join-sheets';
import type { ReadPiece } from './read-piece';

/** 收集依据: one sentence for each decision, with the cell that led to it. */
export function collectEvidence({ main, other }: JoinedPiece): readonly Evidence[] {
  const heading = main.piece.tables[0]!;
  const at = { sheet: main.sheet, row: heading.top, column: main.range.left };
  return [
    says(at, 'form.found-heading', { row: String(heading.top + 1), count: String(main.indicators.length) }),
    ...columns([...(other?.headings ?? []), ...main.headings], guessedPlaces(main)),
    ...(main.headings.some(({ role }) => role === 'sign' || role === 'unit') ? [says(null, 'form.column-joined')] : []),
    ...funds(main.funds.length > 0 || other === null ? main : other, other),
    ...counts(main),
    ...totals(main),
  ];
}

function says(ref: CellRef | null, key: string, data: Readonly<Record<string, MessageDatum>> = {}): Evidence {
  return { ref, says: message(key, data) };
}

/** Headings of the indicator table that are in no list. */
function guessedPlaces({ piece }: ReadPiece): ReadonlySet<string> {
  return new Set(piece.tables.flatMap(({ columns: all }) => all.filter((column) => column.guessed).map(({ row, left }) => cellAddress(row, left))));
}

/** Each role once, at its first heading. */
function columns(headings: readonly Heading[], guessed: ReadonlySet<string>): readonly Evidence[] {
  const first = new Map<string, Heading>();
  for (const heading of headings) if (heading.role !== 'ignored' && !first.has(heading.role)) first.set(heading.role, heading);
  return [...first.values()].map(({ role, ref, text }) => says(ref, guessed.has(cellAddress(ref.row, ref.column)) ? 'form.column-guessed' : 'form.column', { text: foldHeading(text.slice(0, 100)), role: message(`form.role.${role}`) }));
}

function funds(read: ReadPiece, other: ReadPiece | null): readonly Evidence[] {
  const [first] = read.funds;
  if (first === undefined) return [says(null, 'form.funds-none')];
  const total = read.funds.find(({ role }) => role === 'total');
  const count = String(read.funds.length);
  const found = read.fundPairs ? says(first.ref, 'form.funds-pairs', { label: foldHeading(first.label.slice(0, 100)) })
    : total === undefined ? says(first.ref, 'form.funds-no-total', { count })
      : says(total.ref, 'form.funds-table', { count, label: foldHeading(total.label.slice(0, 100)) });
  return read === other ? [found, says(first.ref, 'form.funds-other-sheet', { sheet: read.sheet })] : [found];
}

function counts({ indicators, subtotals }: ReadPiece): readonly Evidence[] {
  const count = (...roles: readonly Indicator['role'][]) => indicators.filter(({ role }) => roles.includes(role)).length;
  const sentence = (key: string, number: number): readonly Evidence[] => number === 0 ? [] : [says(null, key, { count: String(number) })];
  return [
    ...sentence('form.children', count('child')),
    ...sentence('form.placeholders', count('placeholder')),
    ...sentence('form.penalties', count('penalty', 'veto')),
    ...sentence('form.subtotals', subtotals.length),
  ];
}

function totals({ total, bareTotal, grade }: ReadPiece): readonly Evidence[] {
  const found: Message | null = total === null ? null
    : bareTotal ? message('form.total-bare') : message('form.total-labelled', { label: foldHeading(total.label.slice(0, 100)) });
  return [
    ...(found === null ? [] : [{ ref: total!.score.ref, says: found }]),
    ...(grade === null ? [] : [says(grade.field.ref, 'form.grade-found', { cell: cellAddress(grade.field.ref.row, grade.field.ref.column) })]),
  ];
}
