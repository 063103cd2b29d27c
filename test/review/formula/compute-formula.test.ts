import { describe, expect, it } from 'vitest';
import { ratioText } from '../../../src/exact/ratio-text';
import { addedCells, namedCells, readsCells } from '../../../src/review/formula/added-cells';
import { computeFormula } from '../../../src/review/formula/compute-formula';
import { formCells } from '../../../src/review/formula/form-cells';
import { readFormula } from '../../../src/review/formula/read-formula';
import { refText } from '../../../src/workbook/cell-ref';
import { formSheet, ROWS, subjectOf, withCells } from '../../support/review';

const { form } = subjectOf(withCells(formSheet({ rows: ROWS }), { G13: { value: 8.86 }, G14: { value: '20', text: '20' } }), 'shanghai/2023');
const cells = formCells(form);

function value(formula: string): string | null {
  const expression = readFormula(formula, '自评表');
  const given = expression === null ? null : computeFormula(expression, cells);
  return given === null || typeof given === 'string' ? given : typeof given === 'boolean' ? String(given) : ratioText(given);
}

describe('formulas over the cells of a form', () => {
  it.each([
    ['1+2*3', '7'], ['(1+2)*3', '9'], ['-F12', '-30'], ['2/3', '2/3'], ['50%', '0.5'], ['1-2-3', '-4'],
    ['F12', '30'], ['$F$12+F13', '60'], ['自评表!F12', '30'], ["'自评表'!F12", '30'],
    ['SUM(F12:F15)', '90'], ['sum(F12,F13,10)', '70'], ['F12*G13/F13', '8.86'],
    ['SUM(G12:G15)', '48.86'], ['G14+1', '21'],
    ['ROUND(8.866,2)', '8.87'], ['TRUNC(8.866,2)', '8.86'], ['ROUNDUP(8.861,2)', '8.87'], ['ROUNDDOWN(8.866,2)', '8.86'],
    ['MIN(F12,25)', '25'], ['MAX(0,F12-40)', '0'], ['ABS(-3)', '3'], ['IF(F12>=30,"优","良")', '优'], ['IF(F12<30,1,2)', '2'], ['IFERROR(F12,0)', '30'],
    ['"自评等级："&"优"', '自评等级：优'],
  ])('%s is %s', (formula, expected) => {
    expect(value(formula)).toBe(expected);
  });

  it.each([
    'ROUND(8.865,2)', 'TRUNC(29,0)', 'F12/0', 'VLOOKUP(F12,A1:B9,2)', 'SUM(A1:Z99)', 'Z99', '另表!A1', '[1]Sheet1!A1', '#REF!+1', 'F12:F13', 'IF(F12/3*3=30,1,2)', '1^2', 'C12*2', '{1,2}', 'F12 F13', '名称', '', '1+', 'SUM(1', '((((1',
  ])('%s is not known', (formula) => {
    expect(value(formula)).toBeNull();
  });

  it('nesting and length without end are refused, in no time', () => {
    expect(readFormula(`${'('.repeat(900)}1${')'.repeat(900)}`, '自评表')).toBeNull();
    expect(readFormula(`1${'+1'.repeat(5000)}`, '自评表')).toBeNull();
    expect(value(`1${'+1'.repeat(900)}`)).toBe('901');
  });

  it('a plain sum tells what it adds', () => {
    const added = (formula: string) => addedCells(readFormula(formula, '自评表')!, cells)?.map(refText) ?? null;
    expect(added('ROUND(SUM(G12:G13,G15),2)+H5')).toEqual(['自评表!G12', '自评表!G13', '自评表!G15', '自评表!H5']);
    expect(added('MIN(100,G12+G13)')).toEqual(['自评表!G12', '自评表!G13']);
    expect(added('G12*2')).toBeNull();
    expect(added('G12-G13')).toBeNull();
  });

  it('tells which cells it names, and whether it reads any', () => {
    expect(namedCells(readFormula('ROUND(E12*F12/D12,2)', '自评表')!).map(refText)).toEqual(['自评表!E12', '自评表!F12', '自评表!D12']);
    expect(readsCells(readFormula('SUM(G12:G13)', '自评表')!)).toBe(true);
    expect(readsCells(readFormula('ROUND(40/3,2)', '自评表')!)).toBe(false);
  });
});
