import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { XlsxHost } from '../../src/host/xlsx/xlsx-host';
import { nodeCodec } from '../../src/host/xlsx/zip/codec.node';
import { EMPTY_RECORD, writeRecord } from '../../src/record/file-record';
import { shippedCriteria } from '../../src/review/criteria/shipped-criteria';
import { formKeys } from '../../src/review/form-keys';
import { scoredRows } from '../../src/review/scored-rows';
import { contentOf } from '../../src/workbook/cell-content';
import { documents, ziping } from './run-cli';
import { judgedForms, waived } from '../support/judged';
import { original } from '../support/originals';

const folder = mkdtempSync(join(tmpdir(), 'ziping-report-'));
const at = (name: string): string => join(folder, name);
afterAll(() => { rmSync(folder, { recursive: true }); });

const ZHONGSHAN = 'assets/samples/zhongshan-2022.xlsx';

async function sheetsOf(file: string): Promise<readonly { readonly name: string; readonly texts: readonly string[] }[]> {
  const { sheets } = await XlsxHost.open(readFileSync(file), nodeCodec).read();
  return sheets.map(({ name, cells }) => ({ name, texts: cells.map(({ text }) => text).filter((text) => text !== '') }));
}

describe('ziping report', () => {
  it('prints the opinion as text, and the same in JSON with the profile it rests on', () => {
    const { status, out } = ziping('report', ZHONGSHAN, '--kind', 'opinion', '--json');
    expect(status).toBe(0);
    const document = JSON.parse(out) as { forms: { text: string }[] };
    expect(document).toMatchObject({
      schema: 'ziping/1', file: ZHONGSHAN, kind: 'opinion', out: null, undecided: [],
      forms: [{ id: '自评表!A2', profile: { used: 'zhongshan/2022', hash: expect.stringMatching(/^[0-9a-f]{64}$/) } }],
    });
    expect(document.forms[0]!.text).toContain('[必须改] H15 预算调整率：完成值写 100%，资金表算得 0.00%。以资金表为准，更正完成值。');
  });

  it('writes a self-check with a sheet for each form, and leaves the file alone', async () => {
    const before = readFileSync('assets/samples/shanghai-2023.xlsx');
    expect(ziping('report', 'assets/samples/shanghai-2023.xlsx', '--kind', 'self-check', '-o', at('check.xlsx')).status).toBe(0);
    const sheets = await sheetsOf(at('check.xlsx'));
    expect(sheets.map(({ name }) => name)).toEqual(['自检单1', '自检单2', '自检单3', '自检单4']);
    expect(sheets[3]!.texts).toContain('98.64');
    expect(readFileSync('assets/samples/shanghai-2023.xlsx').equals(before)).toBe(true);
  });

  it('puts into the opinion what a reviewer decided in the pane, which travels in the file', async () => {
    const [form] = judgedForms(await original('zhongshan-2022'), [], 'zhongshan/2022');
    const [first, second] = form!.judged;
    const [pack] = shippedCriteria();
    const criterion = pack!.criteria[0]!;
    const step = criterion.steps.find(({ share }) => share !== '0')!;
    const row = scoredRows(form!.subject).find(({ label }) => label === '质量指标')!;
    const host = XlsxHost.open(readFileSync(ZHONGSHAN), nodeCodec);
    await host.apply({ edits: [], marks: null, store: writeRecord({ ...EMPTY_RECORD, review: {
      ...EMPTY_RECORD.review,
      waivers: waived(first!), notes: [{ key: second!.key, text: '请附台账' }],
      pack: { id: pack!.id, version: pack!.version }, deductions: [{ row: `${formKeys([form!.subject.form]).get(form!.subject.form)!}/${row.key}`, pack: pack!.id, criterion: criterion.id, step: step.share }],
    } }) });
    writeFileSync(at('reviewed.xlsx'), host.toBytes());
    ziping('report', at('reviewed.xlsx'), '--kind', 'opinion', '-o', at('opinion.xlsx'));
    const [{ texts } = { texts: [] }] = await sheetsOf(at('opinion.xlsx'));
    expect(texts).toContain('已豁免（1 项）');
    expect(texts).toContain('豁免理由：已线下核实，看过凭证（2026-11-21）');
    expect(texts.some((text) => text.endsWith('（复核人：请附台账）'))).toBe(true);
    expect(texts).toContain(`复核得分（扣分标准：${pack!.name.zh}，${pack!.id}，${pack!.version} 版）`);
    expect(texts.some((text) => text.startsWith('扣 ') && text.includes(criterion.wording.zh))).toBe(true);
  });

  it('writes reference sentences as text, and refuses to call them a table', () => {
    expect(ziping('report', ZHONGSHAN, '--kind', 'sentences', '-o', at('text.txt')).status).toBe(0);
    expect(readFileSync(at('text.txt'), 'utf8')).toContain('2022年度绩效自评得分 94.66，自评等级为“优”。\n计分的绩效指标共 7 项，全部完成 6 项，未全部完成 1 项，待评定 0 项。\n');
    expect(ziping('report', ZHONGSHAN, '--kind', 'sentences', '-o', at('text.xlsx')).status).toBe(2);
  });
});

describe('ziping compare', () => {
  it('says what was fixed, what is new, what is still there and what changed', async () => {
    const host = XlsxHost.open(readFileSync(ZHONGSHAN), nodeCodec);
    const { sheets } = await host.read();
    const cell = (row: number, column: number) => sheets.find(({ name }) => name === '自评表')!.cells.find((one) => one.row === row && one.column === column) ?? null;
    const [form] = judgedForms(await original('zhongshan-2022'), [], 'zhongshan/2022');
    const wrong = form!.judged.find(({ finding: { check } }) => check === 'rate-contradicts-funds')!.finding.ref;
    await host.apply({ edits: [{ ref: wrong, before: contentOf(cell(wrong.row, wrong.column)), after: { kind: 'text', text: '0.00%' }, format: null, formatBefore: null }], marks: null, store: null });
    writeFileSync(at('again.xlsx'), host.toBytes());
    const run = ziping('compare', ZHONGSHAN, at('again.xlsx'), '--json');
    expect(run.status).toBe(0);
    const [document] = documents(run) as unknown as readonly [{ forms: readonly [{ fixed: { id: string }[]; new: unknown[]; unchanged: { id: string }[]; changes: unknown[] }] }];
    const [{ fixed, new: appeared, unchanged, changes }] = document.forms;
    expect(fixed.map(({ id }) => id)).toContain('rate-contradicts-funds@自评表!H15');
    expect(appeared).toEqual([]);
    expect(unchanged.map(({ id }) => id)).toContain('reason-missing@自评表!H10');
    expect(changes).toEqual([{ row: '预算调整率', part: 'actual', before: { ref: '自评表!H15', text: '100%' }, after: { ref: '自评表!H15', text: '0.00%' } }]);
    expect(ziping('compare', ZHONGSHAN).status).toBe(2);
  });
});
