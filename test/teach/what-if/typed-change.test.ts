import { describe, expect, it } from 'vitest';
import { ratioOf } from '../../../src/exact/ratio';
import { readRow } from '../../../src/scoring/read-row';
import { actualSpelling } from '../../../src/teach/what-if/actual-spelling';
import type { Move } from '../../../src/teach/what-if/move';
import { typedChange } from '../../../src/teach/what-if/typed-change';
import { say } from '../../../src/wording/say';
import { formOf } from '../../scoring/form-of';
import { field } from '../../scoring/form-of';

const ACTUAL: Move = { kind: 'actual', row: 0 };
const RATE: Move = { kind: 'execution-rate' };
const WEIGHT: Move = { kind: 'weight', row: 0 };
const PERCENT = { before: '', behind: '%', written: ratioOf('95') };
const typed = (text: string, move: Move, spelling = PERCENT) => {
  const read = typedChange(text, move, spelling);
  return read.kind === 'change' ? read.change.text : `! ${say(read.why, 'zh')}`;
};

describe('what is typed', () => {
  it('as a bare number takes the spelling of its cell, and anything else is left to the engine', () => {
    expect(['96', ' ９６．５ ', '-3', '96%', '达成', '0.96倍', '1e3'].map((text) => typed(text, ACTUAL))).toEqual(['96%', '96.5%', '-3%', '96%', '达成', '0.96倍', '1e3']);
  });

  it('of a rate or of points is a number and nothing else', () => {
    expect(['97.81', '97.81%', '97.81 %', '１００％'].map((text) => typed(text, RATE))).toEqual(['97.81%', '97.81%', '97.81%', '100%']);
    for (const text of ['', '九成', '1/3', '1e9', '9'.repeat(40), '∞', '97%%', '=1']) expect(typed(text, RATE)).toBe('! 执行率只能填百分数，例如 97.81%。');
    for (const text of ['', '十分', '10分', '1,000', 'NaN']) expect(typed(text, WEIGHT, { ...PERCENT, behind: '' })).toBe('! 分值只能填数，例如 10 或 13.5。');
    expect(typed('-5', WEIGHT)).toBe('! 这里不能填负数，请填 0 或大于 0 的数。');
  });

  it('that is nothing, or a story, is refused with a sentence', () => {
    expect(typed('   ', ACTUAL)).toBe('! 没有填入内容。请填一个数或档次；要回到表中的值，请按“还原”。');
    expect(typed('长'.repeat(201), ACTUAL)).toBe('! 填入的文字太长，不像一个完成值。请只填数或档次，例如 95%、达成。');
  });
});

describe('the spelling of a result', () => {
  const spelling = (target: string, actual: string, more: { readonly unit?: string } = {}) => {
    const found = actualSpelling(formOf({ rows: [{ name: '甲', target, actual, ...more }] }).indicators[0]!, { date1904: false });
    return found === null ? null : [found.before, found.behind, found.written === null ? null : `${found.written.numerator}`];
  };

  it.each([
    ['≥90%', '97.81%', ['', '%', '97.81']], ['≥90%', '办结率99.88%', ['办结率', '%', '99.88']], ['≥6万人', '5.8万人', ['', '万人', '5.8']],
    ['≥1000元', '1,234.50元', ['', '元', '1234.5']], ['≥90%', '≥95%', ['≥', '%', '95']], ['≥90人', '九十五人', ['', '人', '95']], ['≥5%', '-3%', ['', '%', '-3']],
    ['≥90%', '', ['', '%', null]], ['60—80岁', '', ['', '岁', null]], ['≥90%', '达成', ['', '%', null]], ['1小时', '约1小时', ['', '小时', null]],
  ])('for %s and %s is %j', (target, actual, expected) => {
    expect(spelling(target, actual)).toEqual(expected);
  });

  it('leaves out a unit that a column or the name gives', () => {
    expect(spelling('30', '28', { unit: '万元' })).toEqual(['', '', '28']);
    expect(spelling('30', '', { unit: '万元' })).toEqual(['', '', null]);
  });

  it('is none where only words or dates stand', () => {
    expect([spelling('显著', '达成'), spelling('12月底前', '12月'), spelling('', '')]).toEqual([null, null, null]);
  });

  it('of a stored number is as its format shows it, and says the same', () => {
    const row = formOf({ rows: [{ name: '甲', target: '≥90%', actual: '' }] }).indicators[0]!;
    const actual = { ...field('98%', 10, 4), cell: { row: 10, column: 4, value: 0.978123, text: '98%', formula: null, format: '0%' } };
    const found = actualSpelling({ ...row, actual }, { date1904: false })!;
    expect([found.before, found.behind, `${found.written!.numerator}`]).toEqual(['', '%', '97.8123']);
    expect(readRow({ ...row, actual }, false).actual).toEqual(readRow({ ...row, actual: field('97.8123%', 10, 4) }, false).actual);
  });
});
