import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { CellEdit, ChangeSet } from '../../../src/workbook/change-set';
import type { CellSnapshot, SheetSnapshot, WorkbookSnapshot } from '../../../src/workbook/snapshot';
import { edit, EMPTY, NOTHING, number } from '../contract-words';
import { explicitly } from '../plain-workbook';
import { PROFILES } from './emulator/quirks';
import { openWps, type WpsUnderTest } from './wps-under-test';

const cell = (row: number, column: number, value: string | number | null, format = 'General'): CellSnapshot => ({
  row, column, value, text: value === null ? '' : typeof value === 'number' ? value.toFixed(2) : value, formula: null, format,
});

/** A form of sixty rows: a merged title, two lines about the project, a header and 56 indicators whose scores are still missing. */
function sixtyRows(name: string): SheetSnapshot {
  const cells = [
    cell(0, 0, '项目支出绩效自评表'), cell(1, 0, '项目名称'), cell(1, 1, '道路养护'), cell(2, 0, '主管部门'), cell(2, 1, '交通局'),
    ...['一级指标', '二级指标', '三级指标', '年度指标值', '实际完成值', '分值', '得分', '偏差原因'].map((words, column) => cell(3, column, words)),
    ...Array.from({ length: 56 }, (_, index) => [
      cell(4 + index, 0, '产出指标'), cell(4 + index, 1, '数量指标'), cell(4 + index, 2, `指标${index + 1}`), cell(4 + index, 3, '≥90'), cell(4 + index, 4, 95, '0.00'),
      cell(4 + index, 5, 1, '0.00'), cell(4 + index, 6, null, '0.00'), cell(4 + index, 7, '按计划完成'),
    ]).flat(),
  ];
  return { name, visibility: 'visible', protected: false, cells, merges: [0, 1, 2].map((row) => ({ top: row, left: row === 0 ? 0 : 1, bottom: row, right: 7 })), hiddenRows: new Set(), hiddenColumns: new Set(), notes: [] };
}

const workbookOf = (count: number): WorkbookSnapshot => ({ date1904: false, sheets: Array.from({ length: count }, (_, index) => sixtyRows(`表${index + 1}`)) });

async function accessesOf(wps: WpsUnderTest, work: () => Promise<unknown>): Promise<number> {
  const before = wps.world.accesses;
  await work();
  expect(wps.world.misuses).toEqual([]);
  return wps.world.accesses - before;
}

const FILLING: ChangeSet = {
  edits: Array.from({ length: 56 }, (_, index): CellEdit => ({ ...edit('表1!A1', EMPTY, number('0.97')), ref: { sheet: '表1', row: 4 + index, column: 6 } })),
  marks: Array.from({ length: 6 }, (_, index) => ({ ref: { sheet: '表1', row: 10 + index, column: 7 }, kind: 'reason-missing' as const })),
  store: '{"填":1}',
};

describe.each(Object.entries(PROFILES))('member accesses (%s)', (_, quirks) => {
  it('of reading a form of sixty rows are under sixty, and of filling it under two hundred', async () => {
    const wps = openWps({ workbook: workbookOf(1), quirks });
    if (wps.host.storeQuestion() !== null) wps.host.allowStoreSheet();
    const read = await accessesOf(wps, async () => { expect(explicitly(await wps.host.read())).toEqual(explicitly(workbookOf(1))); });
    // Formatted but empty cells around a form have to be asked for as well.
    expect(read).toBeLessThan(quirks.used === 'wide' ? 72 : 60);
    expect(await accessesOf(wps, async () => { expect((await wps.host.apply(FILLING)).applied).toHaveLength(56); })).toBeLessThan(200);
  });
});

describe('member accesses', () => {
  it('grow with the number of sheets, and no faster; sheets in which nothing changed cost next to nothing', async () => {
    const counts: number[] = [];
    const again: number[] = [];
    for (const sheets of [50, 100, 200]) {
      const wps = openWps({ workbook: workbookOf(sheets) });
      counts.push(await accessesOf(wps, () => wps.host.read()));
      again.push(await accessesOf(wps, () => wps.host.read()));
    }
    expect(counts[2]! - counts[1]!).toBe(2 * (counts[1]! - counts[0]!));
    expect(again[2]!).toBeLessThan(200 * 4);
    expect(counts[2]!).toBeLessThan(200 * 60);
  });

  it('of thousands of rows grow with slices, not with cells', async () => {
    const { cells, ...sheet } = sixtyRows('表1');
    const rows = Array.from({ length: 5_000 }, (_, row) => cells.filter((one) => one.row === 4).map((one) => ({ ...one, row }))).flat();
    const wps = openWps({ workbook: { date1904: false, sheets: [{ ...sheet, merges: [], cells: rows }] } });
    expect(await accessesOf(wps, async () => { expect((await wps.host.read()).sheets[0]!.cells).toHaveLength(40_000); })).toBeLessThan(80);
  });

  it('follow no format to the end of a sheet', async () => {
    const form = sixtyRows('表1');
    const wps = openWps({ workbook: { date1904: false, sheets: [{ ...form, cells: [...form.cells, cell(1_048_575, 16_383, null, '0.00')] }] } });
    expect(await accessesOf(wps, async () => { expect(explicitly(await wps.host.read())).toEqual(explicitly(workbookOf(1))); })).toBeLessThan(160);
  });

  it('let others have their turn while a large workbook is read', async () => {
    const wps = openWps({ workbook: workbookOf(60) });
    let turns = 0;
    const clock = setInterval(() => { turns += 1; }, 1);
    await wps.host.read();
    clearInterval(clock);
    expect(turns).toBeGreaterThan(2);
  });
});

const SAMPLES = join('assets', 'samples');

describe('forms with merged areas', () => {
  it.each(readdirSync(SAMPLES).filter((name) => name.endsWith('.xlsx')))('%s is read in a third of a second at the recorded speed of 0.2 ms an access', async (name) => {
    const wps = openWps({ bytes: new Uint8Array(readFileSync(join(SAMPLES, name))), calculates: false });
    expect(await accessesOf(wps, () => wps.host.read())).toBeLessThan(1_650);
    expect(await accessesOf(wps, () => wps.host.apply({ ...NOTHING, store: '{}' }))).toBeLessThan(60);
  });
});
