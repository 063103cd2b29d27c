import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { findForms } from '../../src/form/find-forms';
import { say } from '../../src/wording/say';
import { workbook } from '../support/sheet';

const LAYOUTS = 'test/form/layouts';
const found = readdirSync(LAYOUTS).filter((name) => name.endsWith('.txt')).map((name) => findForms(workbook(readFileSync(`${LAYOUTS}/${name}`, 'utf8').split('\n=== found\n')[0]!)));

describe('what the form station says', () => {
  it('is the same few sentences in both languages', () => {
    const messages = found.flatMap(({ forms, refused }) => [
      ...forms.flatMap(({ evidence, notices }) => [...evidence, ...notices].map(({ says }) => says)),
      ...refused.flatMap(({ why }) => why),
    ]);
    for (const message of messages) {
      expect(say(message, 'zh')).toMatch(/。$/);
      expect(say(message, 'en')).toMatch(/\.$/);
    }
  });

  it('gives every column of a form its reason', () => {
    for (const form of found.flatMap(({ forms }) => forms)) {
      const told = new Set(form.evidence.filter(({ says }) => says.key.startsWith('form.column')).map(({ says }) => JSON.stringify(says.data['role'])));
      for (const { role } of form.headings) if (role !== 'ignored') expect(told.has(JSON.stringify({ key: `form.role.${role}`, data: {} }))).toBe(true);
    }
  });

  it('names a shifted row, its place and what follows from it', () => {
    const shifted = found.flatMap(({ forms }) => forms).flatMap(({ notices }) => notices).find(({ kind }) => kind === 'row-shifted')!;
    expect(say(shifted.says, 'zh')).toMatch(/^第 \d+ 行“.+”与表头错开了一列，没有采用其中的数，也不会写入。$/);
  });

  it('tells the nearest miss of a refused sheet', () => {
    const targets = found.flatMap(({ refused }) => refused).find(({ sheet }) => sheet === '绩效目标申报表')!;
    expect(targets.why.map((why) => say(why, 'zh'))).toEqual([
      '看到了“一级指标、二级指标、三级指标、年度指标值、分值”。',
      '没有“实际完成值”一列。',
      '没有“得分”一列。',
    ]);
  });
});
