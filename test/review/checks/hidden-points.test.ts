import { describe, expect, it } from 'vitest';
import type { SheetSnapshot } from '../../../src/workbook/snapshot';
import { asOneBook, saysOfWorkbook } from '../../support/assessed';
import { formSheet, ROWS } from '../../support/review';

describe('hidden-points', () => {
  const hiding = (change: Partial<SheetSnapshot>) => {
    const book = formSheet({ rows: [...ROWS, '^ | ^ | 指标2 |  |  |  |  | '] });
    return { ...book, sheets: book.sheets.map((sheet) => ({ ...sheet, ...change })) };
  };
  const check = (change: Partial<SheetSnapshot>) => saysOfWorkbook('hidden-points', hiding(change));

  it('hidden rows with points are one finding', () => {
    expect(check({ hiddenRows: new Set([12, 13]) })).toEqual([['警告 自评表!F13 第 13、14 行被隐藏，其中 F13、G13、F14、G14 有分值或得分。']]);
  });

  it('a hidden column of scores is one, too', () => {
    expect(check({ hiddenColumns: new Set([6]) })).toEqual([['警告 自评表!G12 G 列被隐藏，其中 G12、G13、G14、G15、G17 有分值或得分。']]);
  });

  it('so is a hidden sheet', () => {
    expect(check({ visibility: 'hidden' })).toEqual([['警告 自评表!F5 自评表所在的工作表“自评表”被隐藏，打印和翻阅时看不到。']]);
  });

  it('rows without points, and columns beside the form, may be hidden', () => {
    expect(check({ hiddenRows: new Set([9, 15]) })).toEqual([[]]);
    expect(check({ hiddenColumns: new Set([3, 20]) })).toEqual([[]]);
    expect(check({})).toEqual([[]]);
  });

  it('is said of the form that hides, not of the others', () => {
    const book = asOneBook({ 甲: formSheet({ rows: ROWS }), 乙: hiding({ hiddenRows: new Set([12]) }) });
    expect(saysOfWorkbook('hidden-points', book)).toEqual([[], ['警告 乙!F13 第 13 行被隐藏，其中 F13、G13 有分值或得分。']]);
  });
});
