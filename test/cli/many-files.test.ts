import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { strToU8, zipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sheetName, workbookParts } from '../../src/report/xlsx/workbook-parts';
import { cellAddress } from '../../src/workbook/cell-ref';
import { documents, ziping } from './run-cli';

const folder = mkdtempSync(join(tmpdir(), 'ziping-many-'));
const at = (name: string): string => join(folder, name);
const SAMPLES = ['panjin-2023', 'zhongshan-2022'];

/** A folder with folders in it: 28 forms, a file that is none, one of an old kind, a list and an open workbook's mark. */
beforeAll(() => {
  for (const name of ['forms', 'forms/甲', 'forms/乙']) mkdirSync(at(name));
  for (let number = 0; number < 14; number += 1) {
    for (const [index, sample] of SAMPLES.entries()) copyFileSync(`assets/samples/${sample}.xlsx`, at(`forms/${index === 0 ? '甲' : '乙'}/${sample}-${String(number).padStart(2, '0')}.xlsx`));
  }
  writeFileSync(at('forms/甲/broken.xlsx'), 'PK but no zip');
  writeFileSync(at('forms/乙/~$zhongshan.xlsx'), 'somebody has it open');
  writeFileSync(at('forms/notes.txt'), 'no workbook');
});
afterAll(() => { rmSync(folder, { recursive: true }); });

interface SarifLog {
  readonly version: string;
  readonly runs: readonly [{
    readonly tool: { readonly driver: { readonly name: string; readonly rules: readonly { readonly id: string; readonly helpUri?: string }[] } };
    readonly results: readonly { readonly ruleId: string; readonly kind: string; readonly level: string; readonly message: { readonly text: string }; readonly locations: readonly unknown[] }[];
    readonly invocations: readonly { readonly executionSuccessful: boolean }[];
  }];
}

describe('ziping check with folders', () => {
  it('reviews every workbook in them, in order, and lets a bad one stop none of the others', async () => {
    const run = ziping('check', at('forms'), '--json', '--report', at('table.xlsx'));
    expect(run.status).toBe(2);
    const files = documents(run).map(({ file }) => file as string);
    expect(files).toHaveLength(29);
    expect(files).toEqual([...files].sort());
    expect(documents(run).filter(({ error }) => error !== undefined)).toMatchObject([{ file: at('forms/甲/broken.xlsx'), error: { code: 'damaged' } }]);

    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.readFile(at('table.xlsx'));
    const rows = workbook.worksheets[0]!.getSheetValues().slice(1) as unknown[][];
    expect(rows).toHaveLength(30);
    expect(rows[0]!.slice(1)).toEqual(['文件', '自评表', '项目名称', '规则口径', '填报总分', '复算总分', '差额', '填报等级', '复算等级', '必须改', '建议核', '提示', '待人工', '未能审核的原因']);
    const zhongshan = rows.find((row) => String(row[1]).endsWith('zhongshan-2022-03.xlsx'))!;
    expect(zhongshan.slice(2, 10)).toEqual(['自评表!A2', '12345政府服务热线外包服务项目', 'zhongshan/2022', 94.66, 94.66, 0, '优', '优']);
    expect(rows.find((row) => String(row[1]).endsWith('broken.xlsx'))![14]).toMatch(/^.+。$/);
  });

  it('takes the files of a list', () => {
    writeFileSync(at('list.txt'), `${at('forms/甲/panjin-2023-00.xlsx')}\r\n\n${at('forms/乙/zhongshan-2022-00.xlsx')}\n`);
    expect(documents(ziping('check', '--files-from', at('list.txt'), '--json')).map(({ file }) => file)).toEqual([at('forms/甲/panjin-2023-00.xlsx'), at('forms/乙/zhongshan-2022-00.xlsx')]);
  });

  it('writes no report over a file that it finds in a folder', () => {
    const form = at('forms/乙/zhongshan-2022-05.xlsx');
    const before = readFileSync(form);
    const run = ziping('check', at('forms/乙'), '--report', form);
    expect([run.status, run.err]).toEqual([2, `输出指向原文件 ${form}；请另取一个文件名，原文件不会被改动。\n`]);
    expect(readFileSync(form).equals(before)).toBe(true);
    expect(readdirSync(at('forms/乙')).filter((name) => name.endsWith('.tmp'))).toEqual([]);
  });

  it('says so where there is nothing to review', () => {
    mkdirSync(at('empty'));
    const run = ziping('check', at('empty'), '--report', at('none.xlsx'));
    expect([run.status, existsSync(at('none.xlsx'))]).toEqual([2, false]);
    expect(run.err).toContain('没有可审核的文件');
  });

  it('gives its findings to tools that read SARIF 2.1.0', () => {
    ziping('check', at('forms/乙/zhongshan-2022-00.xlsx'), at('forms/甲/broken.xlsx'), '--report', at('log.sarif'));
    const log = JSON.parse(readFileSync(at('log.sarif'), 'utf8')) as SarifLog;
    const [{ tool, results, invocations }] = log.runs;
    expect([log.version, tool.driver.name, invocations]).toEqual(['2.1.0', 'ziping', [{ executionSuccessful: true }]]);
    expect(results.at(-1)).toMatchObject({ ruleId: 'not-reviewed', level: 'error' });
    const rules = new Set(tool.driver.rules.map(({ id }) => id));
    expect(rules.size).toBe(tool.driver.rules.length);
    for (const { ruleId, kind, level } of results) {
      expect(rules).toContain(ruleId);
      expect(kind === 'fail' ? ['error', 'warning', 'note'] : ['none']).toContain(level);
    }
    expect(results.find(({ ruleId }) => ruleId === 'rate-contradicts-funds')).toMatchObject({
      kind: 'fail', level: 'error', message: { text: '预算调整率：完成值写 100%，资金表算得 0.00%。' },
      locations: [{ physicalLocation: { artifactLocation: { uri: expect.stringMatching(/^file:\/\/.*zhongshan-2022-00\.xlsx$/) } }, logicalLocations: [{ name: 'H15', fullyQualifiedName: '自评表!H15', kind: 'cell' }] }],
      partialFingerprints: { 'finding/v1': 'rate-contradicts-funds@自评表!H15' },
    });
  });

  it('gives up a file that is too large for the memory, and no other', () => {
    mkdirSync(at('large'));
    for (let number = 10; number < 34; number += 1) copyFileSync('assets/samples/panjin-2023.xlsx', at(`large/form-${number}.xlsx`));
    writeFileSync(at('large/form-20-large.xlsx'), largeWorkbook());
    const { stdout } = spawnSync(process.execPath, ['--max-old-space-size=48', 'dist/cli/ziping.mjs', 'check', at('large'), '--json', '--jobs', '2'], { encoding: 'utf8', maxBuffer: 1 << 28 });
    const lines = stdout.trimEnd().split('\n').map((line) => JSON.parse(line) as { file: string; error?: { code: string } });
    expect(lines).toHaveLength(25);
    expect(lines.filter(({ error }) => error !== undefined)).toMatchObject([{ file: at('large/form-20-large.xlsx'), error: { code: 'too-large' } }]);
  });

  it('leaves a whole report of what was done when it is interrupted, even while it waits for further names', async () => {
    const child = spawn(process.execPath, ['dist/cli/ziping.mjs', 'check', '--files-from', '-', '--report', at('stopped.jsonl')], { stdio: 'pipe' });
    child.stdin.write(`${at('forms/甲/panjin-2023-00.xlsx')}\n`.repeat(40));
    let told = '';
    child.stderr.on('data', (bytes: Buffer) => { told += bytes.toString(); });
    let printed = 0;
    child.stdout.on('data', (bytes: Buffer) => {
      printed += bytes.toString().split('\n').length - 1;
      if (printed === 40) child.kill('SIGINT');
    });
    const [code] = await once(child, 'close') as [number];
    expect(code).toBe(130);
    const lines = readFileSync(at('stopped.jsonl'), 'utf8').trimEnd().split('\n');
    expect(lines).toHaveLength(40);
    for (const line of lines) expect(JSON.parse(line)).toMatchObject({ schema: 'ziping/1' });
    expect(told).toContain('已中止：审核了 40 个文件，其余未审核。');
    expect(readdirSync(folder).filter((name) => name.endsWith('.tmp'))).toEqual([]);
  });
});

/** 500,000 numbers: an honest file that wants more memory than a thread of 48 MB has. */
function largeWorkbook(): Uint8Array {
  const rows = Array.from({ length: 50_000 }, (_, row) => `<row>${Array.from({ length: 10 }, (__, column) => `<c r="${cellAddress(row, column)}"><v>${row}</v></c>`).join('')}</row>`);
  const parts = [...workbookParts([{ name: '台账', printedTitle: null }]), [sheetName(0), `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${rows.join('')}</sheetData></worksheet>`] as const];
  return zipSync(Object.fromEntries(parts.map(([name, xml]) => [name, strToU8(xml)])), { level: 1 });
}
