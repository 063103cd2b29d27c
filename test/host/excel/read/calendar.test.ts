import { describe, expect, it } from 'vitest';
import { countsFrom1904 } from '../../../../src/host/excel/read/calendar';
import { shownText } from '../../../../src/host/shown-text';
import type { CellSnapshot, StoredValue } from '../../../../src/workbook/snapshot';

const cell = (value: StoredValue, format: string, text: string): CellSnapshot => ({ row: 0, column: 0, value, text, formula: null, format });
const DATE = 'yyyy-mm-dd';

describe('the calendar of a workbook', () => {
  it('shows in its dates', () => {
    expect(countsFrom1904([cell(1, 'General', '1'), cell(45_000, DATE, shownText(45_000, null, DATE, false))])).toBe(false);
    expect(countsFrom1904([cell('日', DATE, '日'), cell(43_538, DATE, shownText(43_538, null, DATE, true))])).toBe(true);
  });

  it('is not known where there is no date, or one that is shown otherwise than we would', () => {
    expect(countsFrom1904([cell(1, '0.00', '1.00'), cell(null, DATE, '')])).toBeUndefined();
    expect(countsFrom1904([cell(45_000, DATE, '民国某年')])).toBeUndefined();
  });
});
