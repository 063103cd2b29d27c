import { describe, expect, it } from 'vitest';
import { readCell } from '../../src/quantity/read-cell';
import { readPointsCell } from '../../src/quantity/read-points';
import type { CellSnapshot, StoredValue } from '../../src/workbook/snapshot';
import { plainMeaning } from './plain-meaning';

const cell = (value: StoredValue, format: string, text: string, formula: string | null = null): CellSnapshot =>
  ({ row: 0, column: 0, value, format, text, formula });

const read = (value: StoredValue, format: string, text: string, joined = text) => plainMeaning(readCell(cell(value, format, text), joined));

describe('a stored number', () => {
  it.each<[number, string, string, Record<string, unknown>]>([
    [90, 'General', '90', { kind: 'quantity', amount: '90' }],
    [9.779999999999999, '0.00', '9.78', { kind: 'quantity', amount: '9.78' }],
    [0.9781, '0.00%', '97.81%', { kind: 'quantity', amount: '97.81', unit: '%' }],
    [0.978129, '0.00%', '97.81%', { kind: 'quantity', amount: '97.8129', unit: '%' }],
    [0.9500000000000001, '0%', '95%', { kind: 'quantity', amount: '95', unit: '%' }],
    [97.81, '0.00', '97.81', { kind: 'quantity', amount: '97.81' }],
    [97.81, '0.00"%"', '97.81%', { kind: 'quantity', amount: '97.81', unit: '%' }],
    [97.81, '0.00\\%', '97.81%', { kind: 'quantity', amount: '97.81', unit: '%' }],
    [100, '0"人"', '100人', { kind: 'quantity', amount: '100', unit: '人' }],
    [100, 'General"万元"', '100万元', { kind: 'quantity', amount: '100', unit: '万元' }],
    [100, '#,##0.00"元"', '100.00元', { kind: 'quantity', amount: '100', unit: '元' }],
    [58000, '0\\.0,"万"', '5.8万', { kind: 'quantity', amount: '5.8', unit: '万' }],
    [58000, '0!.0,"万元"', '5.8万元', { kind: 'quantity', amount: '5.8', unit: '万元' }],
    [58000, '0,"千元"', '58千元', { kind: 'quantity', amount: '58', unit: '千元' }],
    [1234.5, '[$¥-804]#,##0.00', '¥1,234.50', { kind: 'quantity', amount: '1234.5', unit: '元' }],
    [90, '"≥"0"%"', '≥90%', { kind: 'quantity', comparison: '>=', amount: '90', unit: '%' }],
    [-10, '0_);[Red](0)', '(10)', { kind: 'quantity', amount: '-10' }],
    [0, '0"人";-0"人"', '0人', { kind: 'quantity', amount: '0', unit: '人' }],
    [0, '#,##0.00;-#,##0.00;"-"', '-', { kind: 'quantity', amount: '0' }],
    [0, '_ * #,##0.00_ ;_ * -#,##0.00_ ;_ * "-"??_ ;_ @_ ', '-', { kind: 'quantity', amount: '0' }],
    [-10, '0.00_ ;[Red]-0.00 ', '-10.00', { kind: 'quantity', amount: '-10' }],
    [100, '@', '100', { kind: 'quantity', amount: '100' }],
    [12345678901, 'General', '1.23E+10', { kind: 'quantity', amount: '12345678901' }],
    [100, '0.00', '####', { kind: 'quantity', amount: '100' }],
  ])('%d as %s', (value, format, text, meaning) => {
    expect(read(value, format, text)).toEqual(meaning);
  });

  it.each<[number, string, string, boolean, string]>([
    [45291, 'yyyy/m/d', '2023/12/31', false, '2023-12-31'],
    [45291, 'yyyy"年"m"月"d"日"', '2023年12月31日', false, '2023-12-31'],
    [45291, '[$-804]yyyy"年"m"月"', '2023年12月', false, '2023-12-*'],
    [45291, 'm"月"d"日"', '12月31日', false, '*-12-31'],
    [45291.75, 'yyyy-mm-dd hh:mm', '2023-12-31 18:00', false, '2023-12-31'],
    [43829, 'yyyy-mm-dd', '2023-12-31', true, '2023-12-31'],
    [61, 'yyyy-mm-dd', '1900-03-01', false, '1900-03-01'],
  ])('%d as %s is a date', (value, format, text, date1904, date) => {
    expect(plainMeaning(readCell(cell(value, format, text), text, date1904))).toEqual({ kind: 'deadline', comparison: '=', date });
  });

  it('takes sign and unit from the text that a split target was joined to, and its digits from the cell', () => {
    expect(read(90, 'General', '90', '≥90%')).toEqual({ kind: 'quantity', comparison: '>=', amount: '90', unit: '%' });
    expect(read(0.978129, '0.00%', '97.81%', '≥97.81%')).toEqual({ kind: 'quantity', comparison: '>=', amount: '97.8129', unit: '%' });
    expect(read(30, 'General', '30', '≤30人')).toEqual({ kind: 'quantity', comparison: '<=', amount: '30', unit: '人' });
  });

  it('leaves a text alone that is not this number', () => {
    expect(read(90, 'General', '90', '≥80%')).toEqual({ kind: 'quantity', comparison: '>=', amount: '80', unit: '%' });
  });
});

describe('other contents', () => {
  it('reads text', () => {
    expect(read('≥90%', 'General', '≥90%')).toEqual({ kind: 'quantity', comparison: '>=', amount: '90', unit: '%' });
    expect(read('0.95', '0.00%', '0.95')).toEqual({ kind: 'quantity', amount: '0.95' });
    expect(plainMeaning(readCell(null, ''))).toEqual({ kind: 'nothing', sort: 'blank' });
  });

  it('reads a formula that was never computed as the text it once was', () => {
    const target = cell(null, 'General', '=100(%)', '100(%)');
    expect(plainMeaning(readCell(target, target.text))).toEqual({ kind: 'quantity', comparison: '=', amount: '100', unit: '%' });
  });

  it('refuses errors', () => {
    expect(read({ error: '#DIV/0!' }, 'General', '#DIV/0!')).toEqual({ kind: 'unreadable', why: 'error-value' });
  });

  it('reads truth values as yes and no', () => {
    expect(read(true, 'General', 'TRUE')).toEqual({ kind: 'level', text: 'TRUE', degree: 'achieved' });
  });
});

describe('points in a cell', () => {
  it.each<[CellSnapshot, Record<string, unknown>]>([
    [cell(13.333333333333334, '0.00', '13.33', '40/3'), { kind: 'points', share: '40/3' }],
    [cell(13.33, '0.00', '13.33'), { kind: 'points', share: '13.33', printed: '13.33' }],
    [cell(0.1, '0%', '10%'), { kind: 'points', share: '10', printed: '10', percent: true }],
    [cell('40/3=13.33', '@', '40/3=13.33'), { kind: 'points', share: '40/3', printed: '13.33' }],
    [cell({ error: '#REF!' }, 'General', '#REF!'), { kind: 'unreadable', why: 'error-value' }],
    [cell(true, 'General', 'TRUE'), { kind: 'unreadable', why: 'sentence' }],
  ])('%#', (at, meaning) => {
    expect(plainMeaning(readPointsCell(at, at.text))).toEqual(meaning);
  });
});
