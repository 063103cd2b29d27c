import { describe, expect, it } from 'vitest';
import { foldText } from '../../src/quantity/normalise';
import { readPoints } from '../../src/quantity/read-points';
import { readQuantity } from '../../src/quantity/read-quantity';
import { processorTime } from '../support/processor-time';

const LENGTH = 100_000;
const LIMIT_MS = 50;

const SEEDS = [
  '7', '9,', '(', '((((', ')', '≥', '一', '1.', '1.1', ' ', '\n', '\u3000', '\u0301', 'e\u0301', '\ud800', '\udc00', '😀', '1-', '-', '<p>', '<p', '<', '</', '<span ',
  '&', '&#', '&lt;', '&nbsp;', '年', '2023年', '1月', '百分之', '百', '万', '=', '>=', '：', '，', '；', '、', '1、', '1. ', '(1)', '①', '□', '☑', '√', 'R£', 'a', '无', '未', '约',
  '以上', '(含)', '/', 'e', '1e', '+', '±', '¥', '1 ', '1\n', '大于', '大于1', '1%，', '%', '9,999', '不低于', '办结率≥90%，', '"', '\u0000', '\u200b', '\\', '点', '零', '半', '40/3=', '第一季度', '>1<',
];

const fastest = (work: () => void): number => {
  let best = Infinity;
  // Compiling and collecting garbage come in between; the best of three is what the text costs.
  for (let run = 0; run < 3; run += 1) {
    const start = processorTime();
    work();
    best = Math.min(best, processorTime() - start);
  }
  return best;
};

// The promise is a bound in milliseconds.
describe.each(SEEDS.map((seed) => ({ seed })))('100,000 signs of $seed', ({ seed }) => {
  // 999 and 399 signs stay below the limits for texts and values, where every reader has its turn.
  it.each([LENGTH, 1000, 999, 400, 399])('%i signs are read in time', (length) => {
    const text = seed.repeat(Math.ceil(length / seed.length)).slice(0, length);
    expect(fastest(() => readQuantity(text))).toBeLessThan(LIMIT_MS);
    expect(fastest(() => readPoints(text))).toBeLessThan(LIMIT_MS);
    expect(fastest(() => foldText(text))).toBeLessThan(LIMIT_MS);
  });
});

it.each([
  ['digits', '7'.repeat(LENGTH), { kind: 'unreadable', why: 'too-long' }],
  ['blanks', ' '.repeat(LENGTH), { kind: 'nothing', sort: 'blank' }],
  ['tags', '<p>'.repeat(30_000), { kind: 'nothing', sort: 'blank' }],
  ['a long number', '7'.repeat(200), { kind: 'unreadable', why: 'number-too-long' }],
])('answers %s', (_, text, meaning) => {
  expect(readQuantity(text)).toEqual(meaning);
});
