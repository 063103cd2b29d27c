import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checks, workbookChecks } from '../../src/review/checks/index';
import { catalogue } from '../../src/wording/catalogue';
import { checkIndex } from '../support/check-index';

const HEADINGS = ['## 查什么', '## 为什么', '## 怎么判断', '## 怎么办', '## 例子'];
const ids = [...checks, ...workbookChecks].map(({ id }) => id);

/** "「{name}」没有填。" as an expression that finds a filled-in sentence in a test. */
function filledIn(sentence: string): RegExp {
  const parts = sentence.split(/\{[a-zA-Z]+\}/).map((part) => part.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`));
  return new RegExp(parts.join(String.raw`[^\n]{1,120}`));
}

function messagesOf(id: string): readonly string[] {
  return Object.keys(catalogue).filter((key) => key.startsWith(`check.${id}.`) && !key.endsWith('.title') && !key.endsWith('.advice'));
}

describe('every check is whole', () => {
  it('each id stands in the list once, and each module is in the list', () => {
    expect(new Set(ids).size).toBe(ids.length);
    const modules = readdirSync('src/review/checks').filter((file) => file !== 'index.ts').map((file) => file.replace(/\.ts$/, ''));
    expect([...ids].sort()).toEqual(modules.sort());
  });

  it.each(ids)('%s has its title, its advice and a message', (id) => {
    expect(catalogue[`check.${id}.title`]).toBeDefined();
    expect(catalogue[`check.${id}.advice`]).toBeDefined();
    expect(messagesOf(id).length).toBeGreaterThan(0);
  });

  it.each(ids)('%s has a page under its title, with every heading in order', (id) => {
    const page = readFileSync(`docs/checks/${id}.md`, 'utf8');
    expect(page.split('\n')[0]).toBe(`# ${catalogue[`check.${id}.title`]!.zh}`);
    expect(page).toContain(`\`${id}\` · 级别：`);
    expect(page.split('\n').filter((line) => line.startsWith('## '))).toEqual(HEADINGS);
  });

  it.each(ids)('%s has a test that shows every message in words', (id) => {
    expect(existsSync(`test/review/checks/${id}.test.ts`)).toBe(true);
    const test = readFileSync(`test/review/checks/${id}.test.ts`, 'utf8');
    expect(messagesOf(id).filter((key) => !filledIn(catalogue[key]!.zh).test(test))).toEqual([]);
  });

  it('pages and tests without a check do not exist', () => {
    expect(readdirSync('docs/checks').filter((file) => file !== 'README.md').map((file) => file.replace(/\.md$/, '')).sort()).toEqual([...ids].sort());
    expect(readdirSync('test/review/checks').map((file) => file.replace(/\.test\.ts$/, '')).sort()).toEqual([...ids].sort());
  });

  it('the index in docs/checks/README.md is current', () => {
    if (process.env['UPDATE_CHECK_INDEX'] === '1') writeFileSync('docs/checks/README.md', checkIndex());
    expect(readFileSync('docs/checks/README.md', 'utf8')).toBe(checkIndex());
  });
});
