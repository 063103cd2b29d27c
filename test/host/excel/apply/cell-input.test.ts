import { describe, expect, it } from 'vitest';
import { cellInput } from '../../../../src/host/excel/apply/cell-input';
import type { CellContent } from '../../../../src/workbook/change-set';

const text = (words: string): CellContent => ({ kind: 'text', text: words });

describe('what Excel takes for a cell', () => {
  it('is a number, a truth value, an error, a formula, or nothing', () => {
    const contents: readonly CellContent[] = [
      { kind: 'number', decimal: '-0.000001' }, { kind: 'number', decimal: '123456789012345' }, { kind: 'boolean', value: false },
      { kind: 'error', error: '#DIV/0!' }, { kind: 'formula', formula: 'B1*2', cached: '4' }, { kind: 'empty' }, text(''),
    ];
    expect(contents.map(cellInput)).toEqual([-0.000001, 123456789012345, false, '#DIV/0!', '=B1*2', '', '']);
  });

  it.each([
    '=1+1', '12', '007', '1/2', '１２', 'TRUE', 'false', "'撇", '+86', '-', '@甲', '#N/A', '97.81%', '2024年3月1日', '3月', '10:30', '上午10时', '1E5', '¥5', '(5)', 'Mar 1', ' 12 ',
  ])('puts an apostrophe before %j, which would be read otherwise', (words) => {
    expect(cellInput(text(words))).toBe(`'${words}`);
  });

  it.each(['指标', '达成80%', '5个百分点', 'https://a.b', '无', ' <改> & "x"\n行 ', '😀', 'n/a'])('takes %j as it is', (words) => {
    expect(cellInput(text(words))).toBe(words);
  });

  it('ends lines as Excel does', () => {
    expect(cellInput(text('甲\r\n乙\r丙'))).toBe('甲\n乙\n丙');
  });
});
