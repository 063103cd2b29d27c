import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { findForms } from '../../src/form/find-forms';
import type { CellSnapshot, SheetSnapshot } from '../../src/workbook/snapshot';
import { workbook } from '../support/sheet';

const form = workbook(readFileSync('test/form/layouts/national-2020.txt', 'utf8').split('\n=== found\n')[0]!);

/** A cell that counts how often its shown text is asked for. */
function counted(cell: Omit<CellSnapshot, 'text'>, asked: { times: number }): CellSnapshot {
  return {
    ...cell,
    get text(): string {
      asked.times += 1;
      return String(cell.value);
    },
  };
}

/** Names and numbers, and no table of ours. */
function other(asked: { times: number }): SheetSnapshot {
  const cells = Array.from({ length: 600 }, (_, at) => {
    const place = { row: Math.trunc(at / 6), column: at % 6, formula: null, format: 'General' };
    return counted({ ...place, value: at % 2 === 0 ? `物资${at}` : at }, asked);
  });
  return { ...form.sheets[0]!, name: '台账', cells, merges: [] };
}

describe('a sheet without a form', () => {
  it('is left after one look at its stored strings: no shown text is asked for', () => {
    const asked = { times: 0 };
    const found = findForms({ sheets: [other(asked), ...form.sheets], date1904: false });
    expect(found.forms.map(({ sheet }) => sheet)).toEqual(form.sheets.map(({ name }) => name));
    expect(asked.times).toBe(0);
  });
});

describe('a sheet with a form', () => {
  it('asks for the shown text of each number at most once: formatting it is the costly part', () => {
    const asked = { times: 0 };
    const sheets = form.sheets.map((sheet) => ({ ...sheet, cells: sheet.cells.map((cell) => typeof cell.value === 'number' ? counted(cell, asked) : cell) }));
    expect(findForms({ sheets, date1904: false }).forms).toHaveLength(1);
    expect(asked.times).toBeGreaterThan(0);
    expect(asked.times).toBeLessThanOrEqual(sheets.flatMap(({ cells }) => cells).filter(({ value }) => typeof value === 'number').length);
  });
});

describe('1904 日期系统', () => {
  it('is told with each form', () => {
    expect(findForms(form).forms.map(({ date1904 }) => date1904)).toEqual([false]);
    expect(findForms({ ...form, date1904: true }).forms.map(({ date1904 }) => date1904)).toEqual([true]);
  });
});
