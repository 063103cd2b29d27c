import { describe, expect, it } from 'vitest';
import { fitText } from '../../../src/report/paper/fit-text';
import { processorTime } from '../../support/processor-time';

const LINE = 14.5;
/** A column of twelve Chinese signs at ten points. */
const WIDTH = (12 * 10 + 5) / 6;

function lines(text: string, highest = 409): number {
  return fitText(text, WIDTH, 10, highest).points / LINE;
}

describe('fitText', () => {
  it('breaks between Chinese signs when the line is full', () => {
    expect([lines(''), lines('字'.repeat(12)), lines('字'.repeat(13)), lines('字'.repeat(25))]).toEqual([1, 1, 2, 3]);
  });

  it('takes a line end as one', () => {
    expect(lines('一\n二\n三')).toBe(3);
  });

  it('moves a word that no longer fits to the next line, and breaks one that fits no line', () => {
    expect(lines(`${'字'.repeat(10)}abcd`)).toBe(2);
    expect(lines('a'.repeat(60))).toBe(3);
  });

  it('cuts a text where the highest row ends, and says so', () => {
    const { text, points } = fitText('字'.repeat(100_000), WIDTH, 10, 409);
    expect(points).toBeLessThanOrEqual(409);
    expect(text).toBe(`${'字'.repeat(28 * 12 - 1)}…`);
  });

  it('never cuts a sign in two', () => {
    const { text } = fitText('😀'.repeat(1_000), WIDTH, 10, 30);
    expect(() => encodeURIComponent(text)).not.toThrow();
    expect(text.endsWith('…')).toBe(true);
  });

  it('looks at no more of a text than fits', () => {
    const text = '字'.repeat(10_000_000);
    const started = processorTime();
    for (let run = 0; run < 1_000; run += 1) fitText(text, WIDTH, 10, 60);
    expect(processorTime() - started).toBeLessThan(5_000);
  });
});
