import { describe, expect, it } from 'vitest';
import { type CellAnswer, readCell } from '../../../../src/host/excel/read/read-cell';

const answer = (changed: Partial<CellAnswer>): CellAnswer => ({ value: '', formula: '', type: 'Empty', text: '', format: 'General', ...changed });
const read = (changed: Partial<CellAnswer>) => readCell(3, 2, answer(changed));

describe('a cell as Excel tells it', () => {
  it('is not listed when it is empty and General, and is when only its format says something', () => {
    expect(read({})).toBeNull();
    expect(read({ format: '0.00%' })).toEqual({ row: 3, column: 2, value: null, text: '', formula: null, format: '0.00%' });
  });

  it('is a number, a text, a truth value or an error', () => {
    expect(read({ value: 97.81, formula: 97.81, type: 'Double', text: '97.8', format: '0.0' })).toMatchObject({ value: 97.81, text: '97.8', formula: null });
    expect(read({ value: '指标', formula: '指标', type: 'String', text: '指标' })).toMatchObject({ value: '指标', formula: null });
    expect(read({ value: true, formula: true, type: 'Boolean', text: 'TRUE' })).toMatchObject({ value: true, formula: null });
    expect(read({ value: '#N/A', formula: '#N/A', type: 'Error', text: '#N/A' })).toMatchObject({ value: { error: '#N/A' }, formula: null });
    expect(read({ value: '#N/A', formula: '#N/A', type: 'String', text: '#N/A' })).toMatchObject({ value: '#N/A' });
  });

  it('shows what a column that is too narrow hides', () => {
    expect(read({ value: 12345.678, formula: 12345.678, type: 'Double', text: '####', format: '0.00' })).toMatchObject({ text: '12345.68' });
    expect(read({ value: '###', formula: '###', type: 'String', text: '###' })).toMatchObject({ text: '###' });
  });

  it('is a formula with what it gave, an empty text included', () => {
    expect(read({ value: 4, formula: '=B1*2', type: 'Double', text: '4' })).toMatchObject({ value: 4, formula: 'B1*2' });
    expect(read({ value: '', formula: '=IF(B1,"","")', type: 'String' })).toMatchObject({ value: '', formula: 'IF(B1,"","")' });
    expect(read({ value: '#DIV/0!', formula: '=1/0', type: 'Error', text: '#DIV/0!' })).toMatchObject({ value: { error: '#DIV/0!' }, formula: '1/0' });
  });

  it('is a formula that was never computed', () => {
    expect(read({ value: '', formula: '=100(%)', type: 'Empty' })).toMatchObject({ value: null, text: '=100(%)', formula: '100(%)' });
  });

  it('is a text where the text only looks like a formula', () => {
    expect(read({ value: '=1+1', formula: '=1+1', type: 'String', text: '=1+1' })).toMatchObject({ value: '=1+1', formula: null });
    expect(read({ value: '=1+1', formula: "'=1+1", type: 'String', text: '=1+1' })).toMatchObject({ value: '=1+1', formula: null });
  });
});
