import { expect, it } from 'vitest';
import { knownHeadings } from '../../src/form/known-headings';
import { say } from '../../src/wording/say';

it('names for every column of a form the words it is known by, the surest first', () => {
  const lines = knownHeadings().map((heading) => say(heading, 'zh'));
  expect(lines[0]).toBe('一级指标：“一级指标”“一级指标名称”“一级绩效指标”“1级指标”“一级”“一级目录”等');
  expect(lines.find((line) => line.startsWith('年度指标值：'))).toContain('“年度指标值”');
  expect(lines.find((line) => line.startsWith('偏差原因：'))).toMatch(/“.*原因/);
  expect(lines).toHaveLength(12);
});
