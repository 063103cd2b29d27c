import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decimal, decimalText } from '../../src/exact/decimal';
import { foldText, normaliseText } from '../../src/quantity/normalise';
import { plainMeaning } from './plain-meaning';
import { readQuantity } from '../../src/quantity/read-quantity';

const RUNS = { seed: 20231231, numRuns: 400 };

const SIGNS = [['≥', '>='], ['≤', '<='], ['>', '>'], ['<', '<'], ['=', '='], ['', 'none']] as const;
const UNITS = ['', '%', '‰', '人', '人次', '次', '万元', '元/月', '分钟', '小时', '个工作日', '平方米', '公里', '场次', '个百分点'];
const LABELS = ['', '办结率', '满意度', '培训人数', '平均响应时间'];

const amount = fc.tuple(fc.integer({ min: 0, max: 99_999_999 }), fc.integer({ min: 0, max: 4 }))
  .map(([whole, places]) => decimalText(decimal(`${whole}e-${places}`)));
const written = fc.record({ sign: fc.constantFrom(...SIGNS), amount, unit: fc.constantFrom(...UNITS), label: fc.constantFrom(...LABELS) });

const textOf = ({ sign, amount: digits, unit, label }: { sign: readonly [string, string]; amount: string; unit: string; label: string }) =>
  `${label}${sign[0]}${digits}${unit}`;

const plain = (text: string) => plainMeaning(readQuantity(text));
const wide = (text: string) => [...text].map((sign) => (/[!-~]/.test(sign) ? String.fromCharCode(sign.charCodeAt(0) + 0xfee0) : sign)).join('');

describe('a rendered quantity', () => {
  it('is read back', () => {
    fc.assert(fc.property(written, (quantity) => {
      const meaning = readQuantity(textOf(quantity));
      expect(meaning.kind).toBe('quantity');
      if (meaning.kind !== 'quantity') return;
      expect(decimalText(meaning.amount)).toBe(quantity.amount);
      expect(meaning.comparison).toBe(quantity.sign[1]);
      expect(meaning.unit === null).toBe(quantity.unit === '');
      expect(meaning.label ?? '').toBe(quantity.label);
    }), RUNS);
  });

  it('means the same in full width', () => {
    fc.assert(fc.property(written, (quantity) => {
      expect(plain(wide(textOf(quantity)))).toEqual(plain(textOf(quantity)));
    }), RUNS);
  });

  it('means the same with blanks and line ends between its parts', () => {
    const blank = fc.constantFrom('', ' ', '\n', '\u3000', '\u00a0', '\t', '\r\n', '\u200b');
    fc.assert(fc.property(written, fc.array(blank, { minLength: 5, maxLength: 5 }), ({ sign, amount: digits, unit, label }, blanks) => {
      const spaced = `${blanks[0]}${label}${blanks[1]}${sign[0]}${blanks[2]}${digits}${blanks[3]}${unit}${blanks[4]}`;
      expect(plain(spaced)).toEqual(plain(`${label}${sign[0]}${digits}${unit}`));
    }), RUNS);
  });

  it('means the same inside tags of a web editor', () => {
    fc.assert(fc.property(written, (quantity) => {
      expect(plain(`<p>${textOf(quantity).replace('<', '&lt;')}<br/></p>`)).toEqual(plain(textOf(quantity)));
    }), RUNS);
  });

  it('means the same with separators in its thousands', () => {
    fc.assert(fc.property(fc.integer({ min: 1000, max: 999_999_999 }), fc.constantFrom(',', '，'), (whole, separator) => {
      const digits = String(whole).replace(/\B(?=(?:\d{3})+$)/g, separator);
      expect(plain(`${digits}.50元`)).toEqual(plain(`${whole}.50元`));
    }), RUNS);
  });
});

describe('any text', () => {
  const anything = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 60 }),
    fc.array(fc.constantFrom(...'0123456789.,-~/()（）%‰≥≤<>=＝:：；，、。 \n一二三十百千万亿零两半点元人次月日年底前内以上不低于未约至达成指标完成√□☑无'), { maxLength: 24 }).map((signs) => signs.join('')),
  );

  it('is read without throwing, the same each time', () => {
    fc.assert(fc.property(anything, (text) => {
      expect(plain(text)).toEqual(plain(text));
    }), { ...RUNS, numRuns: 3000 });
  });

  it('gives no number with digits that the text does not have', () => {
    fc.assert(fc.property(fc.array(fc.constantFrom(...'≥≤=%元人次以上不低于约完成满意度，。： '), { maxLength: 16 }).map((signs) => signs.join('')), (text) => {
      expect(['level', 'unreadable', 'nothing', 'period']).toContain(readQuantity(text).kind);
    }), RUNS);
  });

  it('is normalised once and for all', () => {
    fc.assert(fc.property(anything.filter((text) => !/[<>&=]/.test(text.normalize('NFKC'))), (text) => {
      expect(normaliseText(normaliseText(text))).toBe(normaliseText(text));
      expect(foldText(foldText(text))).toBe(foldText(text));
    }), RUNS);
  });
});
