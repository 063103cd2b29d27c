import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { XlsxHost } from '../../src/host/xlsx/xlsx-host';
import { nodeCodec } from '../../src/host/xlsx/zip/codec.node';
import { documents, ziping } from './run-cli';

const folder = mkdtempSync(join(tmpdir(), 'ziping-cards-'));
const at = (name: string): string => join(folder, name);
afterAll(() => { rmSync(folder, { recursive: true }); });

describe('ziping profiles card', () => {
  it('writes a page, and says of which profile', () => {
    const out = at('shanghai.html');
    const run = ziping('profiles', 'card', 'shanghai/2023', '-o', out, '--json');
    expect(run.status).toBe(0);
    expect(documents(run)).toEqual([expect.objectContaining({ schema: 'ziping/1', written: out, id: 'shanghai/2023', hash: expect.stringMatching(/^[0-9a-f]{64}$/) })]);
    const page = readFileSync(out, 'utf8');
    expect(page.startsWith('<!DOCTYPE html>')).toBe(true);
    expect(page).toContain('8.866 → 8.86');
  });

  it('writes a workbook where the name ends so', async () => {
    const out = at('zhongshan.xlsx');
    expect(ziping('profiles', 'card', 'zhongshan/2022', '-o', out).out).toBe(`已写出 zhongshan/2022 的规则卡：${out}\n`);
    const { sheets } = await XlsxHost.open(readFileSync(out), nodeCodec).read();
    expect(sheets.map(({ name }) => name)).toContain('分值与资金');
  });

  it('takes a profile of one’s own, and marks it', () => {
    const own = at('own.json');
    writeFileSync(own, JSON.stringify({ id: 'own/2024', extends: 'mof/2020', overrides: [{ at: '/indicators/limits/floor', value: '1' }] }));
    expect(ziping('profiles', 'card', own, '-o', at('own.html')).status).toBe(0);
    expect(readFileSync(at('own.html'), 'utf8')).toContain('本地修改');
  });

  it.each([
    [['profiles', 'card', 'shanghai/2023'], 'profiles card 需要一个口径的 ID 和 -o 文件'],
    [['profiles', 'card', 'shanghai/2023', '-o', 'out.txt'], 'profiles card 需要一个口径的 ID 和 -o 文件'],
    [['profiles', 'card', 'mof/2020', 'shanghai/2023', '-o', 'out.html'], 'profiles card 需要一个口径的 ID 和 -o 文件'],
    [['profiles', 'card', 'shanghai/2023', '-o', '/nowhere/at/all.html'], '/nowhere/at/all.html'],
  ])('%j is answered in a sentence, exit 2', (args, words) => {
    const run = ziping(...args);
    expect(run.status).toBe(2);
    expect(run.err + run.out).toContain(words);
  });
});
