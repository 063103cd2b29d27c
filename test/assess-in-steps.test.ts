import { describe, expect, it } from 'vitest';
import { assess, assessInSteps, type AssessmentInput, type AssessmentProgress } from '../src/assess';
import { decimal } from '../src/exact/decimal';
import { atOnce } from '../src/exact/in-steps';
import { shippedProfiles } from '../src/profile/shipped-profiles';
import { NO_JUDGEMENTS } from '../src/scoring/form-score';
import type { CellSnapshot, SheetSnapshot, StoredValue } from '../src/workbook/snapshot';

const INPUT: AssessmentInput = { profiles: shippedProfiles(), chosen: () => null, judgements: NO_JUDGEMENTS };
const HEADING = ['一级指标', '二级指标', '三级指标', '年度指标值', '实际完成值', '分值', '得分', '偏差原因分析及改进措施'];

/** How often the contents of cells were asked for. */
interface Asked {
  times: number;
}

function sheetOf(name: string, rows: readonly (readonly StoredValue[])[], asked: Asked): SheetSnapshot {
  const cells = rows.flatMap((values, row) => values.map((stored, column): CellSnapshot => ({
    row, column, formula: null, format: 'General',
    get value() {
      asked.times += 1;
      return stored;
    },
    get text() {
      asked.times += 1;
      return stored === null ? '' : String(stored);
    },
  })));
  return { name, visibility: 'visible', protected: false, cells, merges: [], hiddenRows: new Set(), hiddenColumns: new Set(), notes: [] };
}

function formRows(project: string, rows: number): StoredValue[][] {
  return [
    ['项目支出绩效自评表'],
    ['项目名称', project],
    ['资金', '年初预算数', '全年预算数', '全年执行数', '分值', '执行率', '得分'],
    ['年度资金总额', 100, 120, 90, 10, null, null],
    HEADING,
    ...Array.from({ length: rows }, (_, row) => ['产出指标', '数量指标', `示例指标${row}`, '≥95%', '96.5%', 90, null, null]),
    ['总分', null, null, null, null, 100, null, null],
  ];
}

function ledger(rows: number): StoredValue[][] {
  return Array.from({ length: rows }, (_, row) => [row, `摘要${row}`, '经办人', `供应商${row % 50}`, row * 3, '已验收', null, '记', '', 12.5]);
}

describe('assessing in steps', () => {
  it.each([
    ['a form above 5,000 rows', [sheetOf('表', [...formRows('甲', 20), ...ledger(5000)], { times: 0 })]],
    ['5,000 rows that are no form', [sheetOf('表', ledger(5000), { times: 0 })]],
    ['a form of 1,500 indicators', [sheetOf('表', formRows('甲', 1500), { times: 0 })]],
    ['3,000 headings', [sheetOf('表', Array.from({ length: 3000 }, () => HEADING), { times: 0 })]],
    ['60 forms below each other', [sheetOf('表', Array.from({ length: 60 }, (_, at) => formRows(`项目${at}`, 20)).flat(), { times: 0 })]],
  ])('looks at no more than 4,000 cells between two stops: %s', (_, [plainSheet]) => {
    const asked = { times: 0 };
    const rows: StoredValue[][] = [];
    for (const { row, value } of plainSheet!.cells) (rows[row] ??= []).push(value);
    const steps = assessInSteps({ sheets: [sheetOf('表', rows, asked)], date1904: false }, INPUT);
    let most = 0;
    for (let before = 0; steps.next().done !== true; before = asked.times) most = Math.max(most, asked.times - before);
    expect(asked.times).toBeGreaterThan(plainSheet!.cells.length / 2);
    expect(most).toBeLessThanOrEqual(4000);
  });

  it('tells how far it is, from the search to the last form', () => {
    const sheets = Array.from({ length: 30 }, (_, at) => sheetOf(`表${at}`, formRows(`项目${at}`, 20), { times: 0 }));
    const told: AssessmentProgress[] = [];
    for (const progress of assessInSteps({ sheets, date1904: false }, INPUT)) told.push(progress);
    expect(told[0]).toEqual({ done: 0, of: 0 });
    expect(told.at(-1)).toEqual({ done: 30, of: 30 });
    expect(told.map(({ done }) => done)).toEqual(told.map(({ done }) => done).toSorted((a, b) => a - b));
  });

  it('that was given up can be begun again', () => {
    const sheets = Array.from({ length: 5 }, (_, at) => sheetOf(`表${at}`, formRows(`项目${at}`, 20), { times: 0 }));
    const book = { sheets, date1904: false };
    const given = assessInSteps(book, INPUT);
    for (let step = 0; step < 60; step += 1) given.next();
    given.return({ forms: [], refused: [] });
    expect(assess(book, INPUT).forms.map(({ score }) => score?.indicators.length)).toEqual([20, 20, 20, 20, 20]);
  });
});

describe('an edit in one sheet of many', () => {
  const asked = Array.from({ length: 20 }, (): Asked => ({ times: 0 }));
  const sheets = asked.map((counter, at) => sheetOf(`表${at}`, formRows(`项目${at}`, 20), counter));
  const before = assess({ sheets, date1904: false }, INPUT);

  it('looks at that sheet alone, and every other form stays the same object', () => {
    for (const counter of asked) counter.times = 0;
    const changed = sheetOf('表7', formRows('项目七', 21), { times: 0 });
    const after = assess({ sheets: sheets.with(7, changed), date1904: false }, INPUT);
    expect(asked.map(({ times }) => times)).toEqual(asked.map(() => 0));
    expect(after.forms.flatMap((form, at) => form === before.forms[at] ? [] : [at])).toEqual([7]);
    expect(after.forms[7]!.form.project!.text).toBe('项目七');
  });

  it('a decision in one form scores that form alone again', () => {
    const rows = formRows('项目3', 20).map((row) => row[4] === '96.5%' ? row.with(4, '基本完成') : row);
    const unreadable = sheets.with(3, sheetOf('表3', rows, { times: 0 }));
    const asking = assess({ sheets: unreadable, date1904: false }, INPUT);
    expect(asking.forms[3]!.score!.indicators[0]!.outcome).toBe('needs-review');
    const decided = assess({ sheets: unreadable, date1904: false }, { ...INPUT, judgements: { ...NO_JUDGEMENTS, scores: new Map([['表3!G6', decimal('60')]]) } });
    expect(decided.forms.flatMap((form, at) => form === asking.forms[at] ? [] : [at])).toEqual([3]);
    expect(decided.forms[3]!.score!.indicators[0]!.outcome).toBe('scored');
  });
});

describe('the review of a form', () => {
  const formIn = () => {
    const [form] = assess({ sheets: [sheetOf('自评表', formRows('热线', 40), { times: 0 })], date1904: false }, INPUT).forms;
    return form!;
  };

  it('is the same in steps, with many stops, and made once', () => {
    const stepped = formIn();
    const steps = stepped.reviewInSteps();
    let stops = 0;
    let step = steps.next();
    for (; step.done !== true; step = steps.next()) stops += 1;
    expect(stops).toBeGreaterThan(20);
    expect(stepped.review).toBe(step.value);
    expect(atOnce(stepped.reviewInSteps())).toBe(step.value);
    expect(step.value).toEqual(formIn().review);
  });

  it('asked for in the middle of its steps stays the one that was asked for', () => {
    const form = formIn();
    const steps = form.reviewInSteps();
    steps.next();
    const { review } = form;
    expect(atOnce(steps)).toBe(review);
    expect(form.review).toBe(review);
  });
});
