import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { assessFile } from '../../src/cli/commands/assess-file';
import { checkFile } from '../../src/cli/commands/check-file';
import type { FileTask } from '../../src/cli/file-task';
import { parseRef } from '../../src/workbook/cell-ref';
import { fileOf } from '../taskpane/session/session-on';
import { keptReview, reviewOn } from '../taskpane/session/review/review-on';

const folder = mkdtempSync(join(tmpdir(), 'ziping-waivers-'));
afterAll(() => { rmSync(folder, { recursive: true }); });

const RATE = 'rate-contradicts-funds@自评表!H15';

/** The form of Zhongshan as a reviewer leaves it who let its one error pass. */
async function reviewedFile(name: string, change: (host: ReturnType<typeof fileOf>) => Promise<unknown> = () => Promise.resolve()): Promise<string> {
  const host = fileOf('zhongshan-2022');
  const session = await reviewOn(host);
  await session.review.waive(RATE, 'other', '调整批复在卷');
  await keptReview(host, ({ waivers }) => waivers.length === 1);
  await change(host);
  writeFileSync(join(folder, name), host.toBytes());
  return join(folder, name);
}

const task = (file: string): FileTask => ({
  command: 'check', file, language: 'zh', profile: null, out: null, cell: null, sarif: true,
  fill: { overwrite: false, overwriteFormulas: false, acceptDefaults: false, formulas: false, mark: false },
});
const errorIn = (json: string) => (JSON.parse(json) as { forms: { findings: { id: string; waived: unknown }[] }[] }).forms[0]!.findings.find(({ id }) => id === RATE);

describe('what a reviewer waived in the pane', () => {
  it('fails no file on the command line, and is shown with its reason', async () => {
    const before = await checkFile(task('assets/samples/zhongshan-2022.xlsx'));
    expect([before.exit, errorIn(before.json)!.waived, before.rows![0]!.errors]).toEqual([1, null, 1]);
    const after = await checkFile(task(await reviewedFile('waived.xlsx')));
    expect([after.exit, after.rows![0]!.errors]).toEqual([0, 0]);
    expect(errorIn(after.json)!.waived).toEqual({ reason: 'other', text: '调整批复在卷', on: expect.stringMatching(/^20\d\d-\d\d-\d\d$/) as string });
    expect(after.text).toMatch(/错误 0 · 警告 \d+ · 提示 \d+\n另有 1 条已豁免，不计入/);
    expect(after.text).toMatch(/\[已豁免\] 自评表!H15 .*\n {8}豁免理由：其他 调整批复在卷（20/);
    const suppressed = after.sarif!.map((line) => JSON.parse(line) as { ruleId: string; suppressions?: { justification: string }[] }).filter(({ suppressions }) => suppressions !== undefined);
    expect(suppressed.map(({ ruleId, suppressions }) => [ruleId, suppressions![0]!.justification.slice(0, 9)])).toEqual([['rate-contradicts-funds', '其他 调整批复在卷']]);
  });

  it('is told by assess as well', async () => {
    const { json, text } = await assessFile(task(await reviewedFile('assessed.xlsx')));
    expect(errorIn(json)!.waived).toMatchObject({ reason: 'other' });
    expect(text).toContain('[已豁免] 自评表!H15');
  });

  it('counts again once the cell says something else', async () => {
    const file = await reviewedFile('changed.xlsx', (host) => host.apply({
      edits: [{ ref: parseRef('自评表!H15')!, before: { kind: 'number', decimal: '1' }, after: { kind: 'number', decimal: '0.9' }, format: null, formatBefore: null }], marks: null, store: null,
    }));
    const { exit, json } = await checkFile(task(file));
    expect([exit, errorIn(json)!.waived]).toEqual([1, null]);
  });
});
