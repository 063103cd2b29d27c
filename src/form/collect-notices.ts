import type { SheetSnapshot } from '../workbook/snapshot';
import { cellAddress } from '../workbook/cell-ref';
import type { CellRef } from '../workbook/cell-ref';
import { message } from '../wording/message';
import type { Message } from '../wording/message';
import type { FormNotice } from './evaluation-form';
import type { JoinedPiece } from './join-sheets';
import type { ReadPiece } from './read-piece';

/** 形式问题: what is odd about the layout, said and not mended. */
export function collectNotices({ main, other }: JoinedPiece, sheet: SheetSnapshot): readonly FormNotice[] {
  const heading = place(main, main.piece.tables[0]!.top, main.range.left);
  const notice = (kind: FormNotice['kind'], ref: CellRef, says: Message): FormNotice => ({ kind, ref, says });
  return [
    ...(other === null ? [] : [notice('spread-over-sheets', heading, message('form.notice.spread-over-sheets', { main: main.sheet, other: other.sheet }))]),
    ...(sheet.visibility === 'visible' ? [] : [notice('hidden-rows', heading, message('form.notice.hidden-sheet', { sheet: sheet.name }))]),
    ...shiftedRows(main),
    ...(other === null ? [] : shiftedRows(other)),
    ...pageBreaks(main),
    ...sharedScores(main),
    ...hiddenRows(main, sheet),
    ...main.oddMerges.map((row) => notice('odd-merge', place(main, row, main.range.left), message('form.notice.odd-merge', { row: String(row + 1) }))),
    ...(hasColumn(main, 'weight') ? [] : [notice('no-weight-column', heading, message('form.notice.no-weight-column'))]),
    ...(hasColumn(main, 'reason') ? [] : [notice('no-reason-column', heading, message('form.notice.no-reason-column'))]),
    ...(main.total === null ? [notice('no-total', heading, message('form.notice.no-total'))] : []),
  ];
}

function place({ sheet }: ReadPiece, row: number, column: number): CellRef {
  return { sheet, row, column };
}

function hasColumn({ piece }: ReadPiece, role: string): boolean {
  return piece.tables.some(({ columns }) => columns.some((column) => column.role === role));
}

function shiftedRows(read: ReadPiece): readonly FormNotice[] {
  const says = (row: number, label: string) => message('form.notice.row-shifted', { row: String(row + 1), label: label.slice(0, 60) });
  const funds = read.funds.filter(({ shifted }) => shifted)
    .map(({ ref, label }): FormNotice => ({ kind: 'row-shifted', ref, says: says(ref.row, label) }));
  const byRow = new Map(read.indicators.map((indicator) => [indicator.row, indicator]));
  const rows = read.shifted.map((row): FormNotice => {
    const { level1, level2, level3 } = byRow.get(row)!;
    const own = [level3, level2, level1].find((field) => field?.ref.row === row && field.text.trim() !== '');
    return { kind: 'row-shifted', ref: own?.ref ?? place(read, row, read.range.left), says: says(row, own?.text ?? '') };
  });
  return [...funds, ...rows];
}

/** A heading that repeats right below an indicator; below a subtotal it heads the next block and is no surprise. */
function pageBreaks(read: ReadPiece): readonly FormNotice[] {
  return read.rows
    .filter(({ kind }, at) => kind === 'repeat' && read.rows[at - 1]?.kind === 'indicator' && read.rows[at + 1]?.kind === 'indicator')
    .map(({ row }): FormNotice => ({
      kind: 'page-break-heading',
      ref: place(read, row, read.range.left),
      says: message('form.notice.page-break-heading', { row: String(row + 1) }),
    }));
}

function sharedScores({ indicators }: ReadPiece): readonly FormNotice[] {
  const counts = new Map<string, { ref: CellRef; count: number }>();
  for (const { score } of indicators) {
    if (score?.shared !== true) continue;
    const key = cellAddress(score.ref.row, score.ref.column);
    const known = counts.get(key);
    if (known === undefined) counts.set(key, { ref: score.ref, count: 1 });
    else known.count += 1;
  }
  return [...counts].map(([cell, { ref, count }]): FormNotice => ({
    kind: 'score-shared', ref, says: message('form.notice.score-shared', { cell, count: String(count) }),
  }));
}

function hiddenRows(read: ReadPiece, { hiddenRows: hidden }: SheetSnapshot): readonly FormNotice[] {
  const rows = read.indicators.map(({ row }) => row).filter((row) => hidden.has(row));
  const [first] = rows;
  if (first === undefined) return [];
  return [{
    kind: 'hidden-rows',
    ref: place(read, first, read.range.left),
    says: message('form.notice.hidden-rows', { count: String(rows.length), row: String(first + 1) }),
  }];
}
