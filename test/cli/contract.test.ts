import { describe, expect, it } from 'vitest';
import { documents, ziping } from './run-cli';

type Json = Record<string, unknown>;

const SHANGHAI = 'assets/samples/shanghai-2023.xlsx';
const ZHONGSHAN = 'assets/samples/zhongshan-2022.xlsx';

const FUND_KEYS = ['ref', 'label', 'role', 'initial', 'budget', 'spent', 'weight', 'rate', 'score'];
const INDICATOR_KEYS = ['row', 'level1', 'level2', 'level3', 'target', 'actual', 'weight', 'rate', 'score', 'reason', 'role'];

function forms(document: Json): Json[] {
  return document['forms'] as Json[];
}

function list(form: Json, name: string): Json[] {
  return form[name] as Json[];
}

describe('ziping inspect --json', () => {
  it('gives every field of the contract, as ref and text', () => {
    const [document] = documents(ziping('inspect', SHANGHAI, '--json'));
    expect(Object.keys(document!).slice(0, 3)).toEqual(['schema', 'file', 'forms']);
    expect(document!['schema']).toBe('ziping/1');
    expect(forms(document!).map(({ id, sheet, range }) => [id, sheet, range])).toEqual([
      ['绩效自评!A1', '绩效自评', 'A1:I25'],
      ['绩效自评!A27', '绩效自评', 'A27:H47'],
      ['绩效自评!A49', '绩效自评', 'A49:H71'],
      ['绩效自评!A73', '绩效自评', 'A73:H91'],
    ]);
    const form = forms(document!)[3]!;
    expect(form['title']).toEqual({ ref: '绩效自评!A73', text: '财政项目支出绩效自我评价' });
    expect(form['project']).toEqual({ ref: '绩效自评!B74', text: '政府聘用辅助人员经费' });
    expect((form['profile'] as Json)['suggested']).toBe('shanghai/2023');
    expect((form['profile'] as Json)['why']).toContain('绩效自评!B75 写有“上海市”');
    for (const fund of list(form, 'funds')) expect(Object.keys(fund)).toEqual(FUND_KEYS);
    for (const row of list(form, 'indicators')) expect(Object.keys(row)).toEqual(INDICATOR_KEYS);
    expect(list(form, 'funds')[0]).toEqual({
      ref: '绩效自评!B77', label: '年度资金总额', role: 'total',
      initial: { ref: '绩效自评!C77', text: '887.50' },
      budget: { ref: '绩效自评!D77', text: '887.50' },
      spent: { ref: '绩效自评!E77', text: '868.09' },
      weight: { ref: '绩效自评!F77', text: '10.00' },
      rate: { ref: '绩效自评!G77', text: '97.81' },
      score: { ref: '绩效自评!H77', text: '9.78' },
    });
    expect(list(form, 'indicators')[1]).toEqual({
      row: 85,
      level1: { ref: '绩效自评!A84', text: '产出指标' },
      level2: { ref: '绩效自评!B85', text: '质量指标' },
      level3: { ref: '绩效自评!C85', text: '人员到位率' },
      target: { ref: '绩效自评!D85', text: '=100(%)' },
      actual: { ref: '绩效自评!E85', text: '88.66(%)' },
      weight: { ref: '绩效自评!F85', text: '10.00' },
      rate: null,
      score: { ref: '绩效自评!G85', text: '8.86' },
      reason: {
        ref: '绩效自评!H85',
        text: '2023年先后两次开展招聘，共计招录新进人员38人，其中有部分新人无法通过岗前专项政策培训和考核评估，已离职。',
      },
      role: 'indicator',
    });
    expect(form['total']).toEqual({ ref: '绩效自评!G90', text: '98.64' });
    expect(form['grade']).toEqual({ ref: '绩效自评!B91', text: '优' });
  });

  it('gives the budget adjustment of forms that have one, and the label of a subtotal', () => {
    const [document] = documents(ziping('inspect', ZHONGSHAN, '--json'));
    const form = forms(document!)[0]!;
    expect(list(form, 'funds')[0]).toMatchObject({
      initial: { ref: '自评表!C8', text: '17,160,681.00' },
      budget: null,
      adjustment: { ref: '自评表!D8', text: '0.00' },
      adjustmentRate: { ref: '自评表!E8', text: '0.00%' },
      rate: { ref: '自评表!G8', text: '100.00%' },
    });
    expect(list(form, 'subtotals').map(({ ref, text }) => [ref, text])).toEqual([
      ['自评表!J16', '20.00'], ['自评表!J22', '34.66'], ['自评表!J29', '40.00'], ['自评表!J30', '94.66'], ['自评表!J35', '0.00'],
    ]);
    expect(list(form, 'indicators').map(({ role }) => role)).toEqual([
      'indicator', 'indicator', 'indicator', 'indicator', 'indicator', 'placeholder', 'placeholder', 'indicator', 'placeholder', 'placeholder',
      'indicator', 'penalty', 'penalty', 'penalty', 'veto',
    ]);
    expect(form['total']).toEqual({ ref: '自评表!I36', text: '94.66' });
    expect(form['grade']).toEqual({ ref: '自评表!J36', text: '自评绩效等级:优' });
  });

  it('keeps the order of the files, and puts an error where a file cannot be read', () => {
    const run = ziping('inspect', SHANGHAI, 'assets/samples/none.xlsx', 'README.md', ZHONGSHAN, '--json');
    const printed = documents(run);
    expect(run.status).toBe(2);
    expect(printed.map(({ file }) => file)).toEqual([SHANGHAI, 'assets/samples/none.xlsx', 'README.md', ZHONGSHAN]);
    expect(printed[1]).toEqual({
      schema: 'ziping/1', file: 'assets/samples/none.xlsx',
      error: { code: 'not-found', message: '找不到文件 assets/samples/none.xlsx；请检查路径。' },
    });
    expect((printed[2]!['error'] as Json)['code']).toBe('csv');
  });
});

describe('ziping assess --json', () => {
  it('adds a result to each row, to the form, and the findings', () => {
    const [document] = documents(ziping('assess', SHANGHAI, '--json'));
    const form = forms(document!)[3]!;
    const row = list(form, 'indicators')[1]!['result'] as Json;
    expect(row).toMatchObject({ outcome: 'scored', score: '8.86', rate: '0.8866', reason: null });
    const steps = row['derivation'] as Json[];
    for (const step of steps) expect(Object.keys(step)).toEqual(['step', 'text', 'value']);
    expect(steps.map(({ step, value }) => [step, value])).toEqual([
      ['read-weight', '10'], ['read-target', '100'], ['read-actual', '88.66'], ['kind', '='], ['rate', '0.8866'], ['raw', '8.866'], ['round', '8.86'], ['score', '8.86'],
    ]);
    expect(list(form, 'funds')[0]!['result']).toMatchObject({ outcome: 'scored', score: '9.78', rate: '0.9781' });
    expect(form['result']).toMatchObject({ total: '98.64', grade: '优', subtotals: [] });
    expect(list(forms(document!)[1]!, 'findings')[0]).toMatchObject({
      id: 'row-shifted@绩效自评!A34', check: 'row-shifted', level: 'error', ref: '绩效自评!A34', expected: null, written: null, fix: null,
    });
  });

  it('scores under the profile that is named', () => {
    const [document] = documents(ziping('assess', SHANGHAI, '--profile', 'mof/2020', '--json'));
    const row = list(forms(document!)[3]!, 'indicators')[1]!['result'] as Json;
    expect(row['score']).toBe('8.87');
  });

  it('says what a row waits for, with the range', () => {
    const [document] = documents(ziping('assess', 'assets/samples/shanghai-2023-blank.xlsx', '--json'));
    const row = list(forms(document!)[2]!, 'indicators')[4]!['result'] as Json;
    expect(row).toMatchObject({ outcome: 'needs-review', score: null, range: { low: '6', proposal: '6' } });
    expect(row['reason']).not.toBe(null);
  });
});
