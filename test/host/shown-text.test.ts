import { describe, expect, it } from 'vitest';
import { shownText } from '../../src/host/shown-text';
import type { StoredValue } from '../../src/workbook/snapshot';

const ACCOUNTING = '_ * #,##0.00_ ;_ * -#,##0.00_ ;_ * "-"??_ ;_ @_ ';

/** Stored value, number format, what a sheet shows. */
const SHOWN: readonly (readonly [StoredValue, string, string])[] = [
  // Half away from zero on the decimal a person sees, whatever the binary number behind it.
  [8.865, '0.00', '8.87'], [-8.865, '0.00', '-8.87'], [1.005, '0.00', '1.01'], [2.675, '0.00', '2.68'], [9.05, '0.0', '9.1'], [8.45, '0.0', '8.5'],
  [0.285, '0%', '29%'], [0.97805, '0.00%', '97.81%'], [0.5, '0', '1'], [-0.5, '0', '-1'], [0.1 + 0.2, 'General', '0.3'], [1.1 * 3, '0.0', '3.3'],
  [97.81, 'General', '97.81'], [97.81, '0.00"%"', '97.81%'], [12, '0"分"', '12分'], [1234567.891, '#,##0.00', '1,234,567.89'],
  [12345678901, 'General', '12345678901'], [123456789012, 'General', '1.23457E+11'], [123, '@', '123'],
  [5, ACCOUNTING, ' 5.00 '], [0, ACCOUNTING, ' -   '], [-12.5, '0.00_);(0.00)', '(12.50)'], [1.5, ';;;', ''], [1.5, '[>1]"大"0.0;"小"0.0', '大1.5'],
  [45291, 'yyyy/m/d', '2023/12/31'], [45291, 'yyyy"年"m"月"d"日"', '2023年12月31日'], [45291, '[$-804]yyyy"年"m"月"', '2023年12月'], [0.75, '上午/下午h"时"mm"分"', '下午6时00分'],
  [-1, 'yyyy/m/d', '########'], [3_000_000, 'yyyy/m/d', '########'],
  ['甲', '0.00', '甲'], ['甲', '@', '甲'], ['甲', ACCOUNTING, '甲'], ['优', '"等级:"@', '等级:优'], ['一\r\n二\r三', 'General', '一\n二\n三'],
  // As Excel in Chinese shows them: weekdays written aaa are Chinese, months written mmm are not.
  [45000, 'aaaa', '星期三'], [45000, 'd mmm yyyy', '15 Mar 2023'], [0.75, 'h:mm AM/PM', '6:00 PM'],
  [1.5, '0'.repeat(300), '1.5'], [1.5, '[$-'.repeat(100_000), '1.5'],
  [true, '0.00', 'TRUE'], [false, 'General', 'FALSE'], [{ error: '#DIV/0!' }, '0.00', '#DIV/0!'], [null, '0.00', ''],
  [1.5, 'not [a format', '1.5'],
];

describe('the text a sheet shows', () => {
  it.each(SHOWN)('of %j with %j is %j', (value, format, text) => {
    expect(shownText(value, null, format, false)).toBe(text);
  });

  it('counts days from 1904 where the workbook does', () => {
    expect(shownText(43829, null, 'yyyy/m/d', true)).toBe('2023/12/31');
    expect(shownText(43829, null, '0.00', true)).toBe('43829.00');
  });

  it('is the source of a formula that was never computed', () => {
    expect(shownText(null, 'SUM(A1:A3)', '0.00', false)).toBe('=SUM(A1:A3)');
    expect(shownText(0.5, 'A1/A2', '0.00%', false)).toBe('50.00%');
  });
});
