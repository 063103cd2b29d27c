import { readFileSync } from 'node:fs';
import ExcelJS from 'exceljs';
import { describe, expect, it } from 'vitest';
import { assess } from '../../src/assess';
import { decimalOfStored, decimalText } from '../../src/exact/decimal';
import { planChanges } from '../../src/fill/plan-changes';
import { nodeCodec } from '../../src/host/xlsx/zip/codec.node';
import { XlsxHost } from '../../src/host/xlsx/xlsx-host';
import type { RuleProfile } from '../../src/profile/rule-profile';
import { shippedProfiles } from '../../src/profile/shipped-profiles';
import { NO_JUDGEMENTS } from '../../src/scoring/form-score';
import { refText } from '../../src/workbook/cell-ref';
import { reopened, withoutLibreOffice } from '../support/libreoffice';

interface Filled {
  readonly bytes: Uint8Array;
  /** What each formula cell shows by the engine's exact arithmetic. */
  readonly expected: ReadonlyMap<string, string>;
  readonly formulas: ReadonlyMap<string, string>;
}

async function filledWithFormulas(input: Uint8Array, profile: RuleProfile | null): Promise<Filled> {
  const host = XlsxHost.open(input, nodeCodec);
  const { forms } = assess(await host.read(), {
    profiles: shippedProfiles(), chosen: () => profile, judgements: { ...NO_JUDGEMENTS, acceptDefaults: true },
  });
  const planned = forms.flatMap((form) => form.profile === null || form.score === null
    ? []
    : planChanges({ form: form.form, profile: form.profile, score: form.score }, { overwrite: false, overwriteFormulas: false, formulas: true }).planned);
  // Without the values we know, so that whoever opens the file has to compute them.
  const edits = planned.map(({ edit }) => edit.after.kind === 'formula' ? { ...edit, after: { ...edit.after, cached: null } } : edit);
  await host.apply({ edits, marks: null, store: null });
  const live = planned.filter(({ edit }) => edit.after.kind === 'formula');
  return {
    bytes: host.toBytes(),
    expected: new Map(live.map(({ edit }) => [refText(edit.ref), edit.after.kind === 'formula' ? edit.after.cached! : ''])),
    formulas: new Map(live.map(({ edit }) => [refText(edit.ref), edit.after.kind === 'formula' ? edit.after.formula : ''])),
  };
}

async function shownValues(bytes: Uint8Array): Promise<ReadonlyMap<string, string>> {
  const { sheets } = await XlsxHost.open(bytes, nodeCodec).read();
  return new Map(sheets.flatMap(({ name, cells }) => cells.map((cell) => [
    refText({ sheet: name, row: cell.row, column: cell.column }),
    typeof cell.value === 'number' ? decimalText(decimalOfStored(cell.value)!) : String(cell.value),
  ] as const)));
}

/** Rows whose targets and actuals are numbers: met, short, far over, ties of the rounding, reverse by their name. */
const ROWS: readonly (readonly [string, string, number, number, number])[] = [
  ['数量指标', '培训人数', 100, 88.65, 10],
  ['数量指标', '培训场次', 36, 25, 13.5],
  ['数量指标', '维护次数', 3, 1, 10],
  ['质量指标', '合格率', 100, 88.66, 10],
  ['质量指标', '验收数', 7, 20, 6.5],
  ['时效指标', '完成天数', 30, 29, 10],
  ['成本指标', '人均成本', 1666, 2000, 10],
  ['成本指标', '采购成本', 100, 250, 5],
  ['社会效益指标', '受益人数', 1234567, 1234566, 15],
  ['满意度指标', '满意度', 0.95, 0.8999, 10],
];

async function numericForm(): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  const sheet = workbook.addWorksheet('自评表 1');
  sheet.addRow(['项目支出绩效自评表（2023年度）']);
  sheet.addRow(['项目名称', '示例项目']);
  sheet.addRow(['项目资金（万元）', null, '年初预算数', '全年预算数', '全年执行数', '分值', '执行率', '得分']);
  sheet.addRow([null, '年度资金总额', 100, 887.5, 868.09, 10]);
  sheet.addRow([null, '其中：当年财政拨款', 100, 887.5, 868.09, '—']);
  for (const cell of ['G4', 'G5']) sheet.getCell(cell).numFmt = '0.00%';
  sheet.addRow(['一级指标', '二级指标', '三级指标', '年度指标值', '实际完成值', '分值', '得分', '偏差原因分析及改进措施']);
  for (const [level2, name, target, actual, weight] of ROWS) {
    const level1 = level2.includes('效益') ? '效益指标' : level2.includes('满意') ? '满意度指标' : '产出指标';
    sheet.addRow([level1, level2, name, target, actual, weight]);
  }
  sheet.addRow(['总分', null, null, null, null, 100]);
  sheet.addRow(['评分等级']);
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

/** The national rule, and the same with each other rounding and reverse formula that has a live formula. */
function variants(): readonly RuleProfile[] {
  const national = shippedProfiles().find(({ id }) => id === 'mof/2020')!;
  const over = national.indicators.overFulfilment.map((line) => ({ ...line, ask: false, deduct: null }));
  const base = { ...national, indicators: { ...national.indicators, overFulfilment: over } };
  const rounded = (['half-up', 'truncate', 'up'] as const).map((mode) => ({
    ...base, rounding: { ...base.rounding, indicatorScore: { ...base.rounding.indicatorScore, mode }, fundScore: { ...base.rounding.fundScore, mode } },
  }));
  const reversed = (['target-over-actual', 'excess-loss', 'pass-fail'] as const).map((method) => ({
    ...base, indicators: { ...base.indicators, reverse: { ...base.indicators.reverse, rule: { method } } },
  }));
  return [...rounded, ...reversed];
}

describe('live formulas', () => {
  it('are written where target and actual are numbers, and for sums and grades', async () => {
    const { formulas } = await filledWithFormulas(await numericForm(), variants()[0]!);
    expect(formulas.get('自评表 1!G4')).toBe('IF(D4=0,"",ROUND(E4/D4,4))');
    expect(formulas.get('自评表 1!H4')).toBe('IF(D4=0,"",ROUND(MIN(10,E4*10/D4),2))');
    expect(formulas.get('自评表 1!G7')).toBe('ROUND(MAX(0,MIN(F7,E7*F7/D7)),2)');
    expect(formulas.get('自评表 1!G17')).toContain('SUM(H4,G7:G16)');
  });

  it('write values where the rule needs words', async () => {
    const { formulas } = await filledWithFormulas(new Uint8Array(readFileSync('assets/samples/shanghai-2023-blank.xlsx')), null);
    expect(formulas.has('绩效自评!G12')).toBe(false);
    expect(formulas.get('绩效自评!C25')).toBe('IF(G24>=90,"优",IF(G24>=80,"良",IF(G24>=60,"中","差")))');
  });

  it.skipIf(withoutLibreOffice)('LibreOffice computes every one of them to the exact value', { timeout: 300_000 }, async () => {
    const blanks = ['zhengzhou-2023', 'shanghai-2023', 'zhongshan-2022', 'panjin-2023']
      .map((name) => new Uint8Array(readFileSync(`assets/samples/${name}-blank.xlsx`)));
    const numeric = await numericForm();
    const books = [
      ...await Promise.all(blanks.map((bytes) => filledWithFormulas(bytes, null))),
      ...await Promise.all(variants().map((profile) => filledWithFormulas(numeric, profile))),
    ];
    const saved = reopened(books.map(({ bytes }) => bytes));
    for (const [index, { expected, formulas }] of books.entries()) {
      const shown = await shownValues(saved[index]!);
      const computed = Object.fromEntries([...expected.keys()].map((ref) => [`${ref} =${formulas.get(ref)!}`, shown.get(ref)]));
      expect(computed).toEqual(Object.fromEntries([...expected].map(([ref, value]) => [`${ref} =${formulas.get(ref)!}`, value])));
    }
    expect(books.reduce((sum, { expected }) => sum + expected.size, 0)).toBeGreaterThan(100);
  });
});
