import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { documents, ziping } from './run-cli';

const folder = mkdtempSync(join(tmpdir(), 'ziping-cli-'));
const at = (name: string): string => join(folder, name);
afterAll(() => { rmSync(folder, { recursive: true }); });

const BLANK = 'assets/samples/shanghai-2023-blank.xlsx';

describe('ziping fill', () => {
  it('writes a copy and says what it wrote, what it left and why', () => {
    const before = readFileSync(BLANK);
    const run = ziping('fill', BLANK, '-o', at('out.xlsx'));
    expect(run.status).toBe(0);
    expect(run.out).toContain('规则口径：上海市2023年度（shanghai/2023');
    expect(run.out).toContain('绩效自评!H77 年度资金总额 得分 = 9.78');
    expect(run.out).toContain('未填 3 格');
    expect(readFileSync(BLANK).equals(before)).toBe(true);
    expect(readdirSync(folder).filter((name) => name.endsWith('.tmp'))).toEqual([]);
  });

  it('has nothing left to write the second time', () => {
    ziping('fill', BLANK, '-o', at('once.xlsx'), '--accept-defaults');
    const [again] = documents(ziping('fill', at('once.xlsx'), '-o', at('twice.xlsx'), '--accept-defaults', '--json'));
    const forms = again!['forms'] as { written: unknown[]; left: unknown[] }[];
    expect(forms.flatMap(({ written }) => written)).toEqual([]);
    expect(forms.flatMap(({ left }) => left)).toEqual([]);
  });

  it('remembers the profile that was named, in the file', () => {
    ziping('fill', BLANK, '-o', at('national.xlsx'), '--profile', 'mof/2020', '--accept-defaults');
    const [document] = documents(ziping('assess', at('national.xlsx'), '--json'));
    const forms = document!['forms'] as { profile: { suggested: string; used: string } }[];
    expect(forms[0]!.profile).toMatchObject({ suggested: 'shanghai/2023', used: 'mof/2020' });
  });

  it('never writes over its input, and needs a place to write', () => {
    copyFileSync(BLANK, at('own.xlsx'));
    const own = ziping('fill', at('own.xlsx'), '-o', at('own.xlsx'));
    expect([own.status, own.err]).toEqual([2, `输出指向原文件 ${at('own.xlsx')}；请另取一个文件名，原文件不会被改动。\n`]);
    symlinkSync(at('own.xlsx'), at('link.xlsx'));
    expect(ziping('fill', at('own.xlsx'), '-o', at('link.xlsx')).status).toBe(2);
    expect(ziping('fill', BLANK).status).toBe(2);
    expect(ziping('fill', BLANK, '-o', at('no/such/folder.xlsx')).status).toBe(2);
    expect(readFileSync(at('own.xlsx')).equals(readFileSync(BLANK))).toBe(true);
  });

  it('fills many files into a folder', () => {
    mkdirSync(at('many'));
    const files = Array.from({ length: 26 }, (_, index) => at(`form-${String(index).padStart(2, '0')}.xlsx`));
    for (const file of files) copyFileSync(BLANK, file);
    const run = ziping('fill', ...files, '-o', at('many'), '--json');
    expect(run.status).toBe(0);
    expect(documents(run).map(({ file }) => file)).toEqual(files);
    expect(readdirSync(at('many')).length).toBe(26);
  });

  it('lets no copy land on another copy or on an input', () => {
    for (const name of ['a', 'b', 'target']) mkdirSync(at(name));
    for (const name of ['a', 'b']) copyFileSync(BLANK, at(`${name}/form.xlsx`));
    const twice = ziping('fill', at('a/form.xlsx'), at('b/form.xlsx'), '-o', at('target'));
    expect([twice.status, twice.err]).toEqual([2, `有两个文件会写到同一处 ${at('target/form.xlsx')}；请分开填报，或改文件名。\n`]);
    expect(readdirSync(at('target'))).toEqual([]);
    expect(ziping('fill', at('a/form.xlsx'), at('b/form.xlsx'), '-o', at('b')).status).toBe(2);
    expect(readFileSync(at('b/form.xlsx')).equals(readFileSync(BLANK))).toBe(true);
  });

  it('leaves nothing behind when a file cannot be filled', () => {
    writeFileSync(at('notes.csv'), '项目名称,得分\n');
    const run = ziping('fill', at('notes.csv'), '-o', at('nothing.xlsx'));
    expect(run.status).toBe(2);
    expect(existsSync(at('nothing.xlsx'))).toBe(false);
  });
});

describe('ziping check', () => {
  it('answers 0 for a clean form and 1 for one that contradicts itself', () => {
    expect(ziping('check', 'assets/samples/panjin-2023.xlsx').status).toBe(0);
    const run = ziping('check', 'assets/samples/zhongshan-2022.xlsx');
    expect(run.status).toBe(1);
    expect(run.out).toContain('[错误] 自评表!H15 预算调整率：完成值写 100%，资金表算得 0.00%。');
  });

  it('answers 2 where there is nothing to check', () => {
    expect(ziping('check', 'assets/samples/none.xlsx').status).toBe(2);
  });

  it('writes the report beside what it prints', () => {
    ziping('check', 'assets/samples/zhongshan-2022.xlsx', '--report', at('report.txt'));
    expect(readFileSync(at('report.txt'), 'utf8')).toContain('资金表算得 0.00%');
    ziping('check', 'assets/samples/zhongshan-2022.xlsx', '--report', at('report.jsonl'));
    expect(JSON.parse(readFileSync(at('report.jsonl'), 'utf8'))).toMatchObject({ schema: 'ziping/1' });
  });

  it('writes no report over the file it is about', () => {
    copyFileSync('assets/samples/zhongshan-2022.xlsx', at('checked.xlsx'));
    expect(ziping('check', at('checked.xlsx'), '--report', at('checked.xlsx')).status).toBe(2);
    expect(readFileSync(at('checked.xlsx')).equals(readFileSync('assets/samples/zhongshan-2022.xlsx'))).toBe(true);
  });

  it('speaks English when asked', () => {
    const { out } = ziping('check', 'assets/samples/zhongshan-2022.xlsx', '--lang', 'en');
    expect(out).toContain('[error] 自评表!H15 预算调整率: the actual value says 100%, the fund block gives 0.00%.');
  });
});

describe('ziping explain', () => {
  it('shows the way from the cells to the score', () => {
    const { out, status } = ziping('explain', 'assets/samples/shanghai-2023.xlsx', '--cell', '绩效自评!G85');
    expect(status).toBe(0);
    expect(out).toContain('完成率＝完成值÷指标值：88.66 ÷ 100 = 0.8866');
    expect(out).toContain('截尾，保留 2 位小数：8.866 → 8.86');
    expect(out).toContain('结果：8.86');
  });

  it('says which cells it can explain when asked about another', () => {
    const { out, status } = ziping('explain', 'assets/samples/shanghai-2023.xlsx', '--cell', '绩效自评!A1');
    expect(status).toBe(2);
    expect(out).toContain('可解释的有：绩效自评!H5');
  });
});

describe('ziping profiles', () => {
  it('lists, shows and lints what is shipped', () => {
    expect(ziping('profiles').out.split('\n').filter((line) => line !== '')).toHaveLength(6);
    expect(JSON.parse(ziping('profiles', 'show', 'shanghai/2023').out)).toMatchObject({ id: 'shanghai/2023' });
    expect(ziping('profiles', 'lint').status).toBe(0);
  });

  it('starts a new one that lint then judges, and that can be used', () => {
    const file = at('2024.json');
    expect(ziping('profiles', 'new', '310000-own/2024', '--extends', 'shanghai/2023', '-o', file).status).toBe(0);
    expect(ziping('profiles', 'new', '310000-own/2024', '--extends', 'shanghai/2023', '-o', file).status).toBe(2);
    const [document] = documents(ziping('assess', 'assets/samples/shanghai-2023.xlsx', '--profile', file, '--json'));
    expect((document!['forms'] as { profile: { used: string } }[])[0]!.profile.used).toBe('310000-own/2024');
  });

  it('points into a file that is wrong', () => {
    const file = at('wrong.json');
    writeFileSync(file, JSON.stringify({ id: 'x/1', extends: 'shanghai/2023', overrides: [{ at: '/rounding/total/places', value: 'two' }] }));
    const run = ziping('assess', 'assets/samples/shanghai-2023.xlsx', '--profile', file);
    expect(run.status).toBe(2);
    expect(run.out).toContain(`${file}#/overrides/0/value`);
  });
});

describe('usage', () => {
  it.each([
    [['helpme'], '没有「helpme」这个命令'],
    [['inspect'], 'inspect 需要至少一个文件'],
    [['inspect', BLANK, '--formulas'], 'inspect 的选项有误'],
    [['inspect', BLANK, '--lang', 'fr'], '--lang 只认 zh 和 en'],
    [['assess', BLANK, '--profile', 'nowhere/1900'], '没有名为「nowhere/1900」的口径'],
    [['explain', BLANK], 'explain 需要一个文件和 --cell'],
    [['profiles', 'delete'], 'profiles 只认 list、show、card、lint、new'],
  ])('%j is answered in a sentence, exit 2', (args, words) => {
    const run = ziping(...args);
    expect(run.status).toBe(2);
    expect(run.err + run.out).toContain(words);
  });

  it('helps, and tells its version', () => {
    expect(ziping('help').out).toContain('ziping fill FILE… -o OUT');
    expect(ziping('--version').out).toMatch(/^\d+\.\d+\.\d+\n$/);
  });
});
