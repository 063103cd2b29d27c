import { describe, expect, it } from 'vitest';
import { isOpen, type JudgedFinding, type Waiver } from '../../src/review/waivers';
import { refText } from '../../src/workbook/cell-ref';
import type { WorkbookSnapshot } from '../../src/workbook/snapshot';
import { judgedForms, waived, withRowAbove } from '../support/judged';
import { formSheet, ROWS, rowsWith, withCells } from '../support/review';

/** 受理来电 has 20 points where the rule gives 30, and the total follows it. */
const WRONG = rowsWith({ 0: '产出指标 | 数量指标 | 受理来电 | ≥10000件 | 12000件 | 30 | 20 | ' });
const book = formSheet({ rows: WRONG, total: '100 | 90' });

const find = (workbook: WorkbookSnapshot, waivers: readonly Waiver[], check: string, form = 0): JudgedFinding => {
  const found = judgedForms(workbook, waivers)[form]!.judged.find(({ finding }) => finding.check === check);
  if (found === undefined) throw new RangeError(`no finding of ${check}`);
  return found;
};
const state = ({ waiver, stale }: JudgedFinding) => (waiver !== null ? 'waived' : stale !== null ? 'stale' : 'open');
const waiver = waived(find(book, [], 'score-differs'));

describe('a waiver', () => {
  it('lets its finding pass, and no other', () => {
    const { judged } = judgedForms(book, waiver)[0]!;
    expect(judged.filter((one) => !isOpen(one)).map(({ finding }) => finding.id)).toEqual(['score-differs@自评表!G12']);
    expect(judgedForms(book)[0]!.judged.every(isOpen)).toBe(true);
  });

  it.each([
    ['above the form', 0, 'G13'],
    ['among its indicators', 11, 'G13'],
    ['below the row', 12, 'G12'],
  ])('survives a row inserted %s', (_, row, cell) => {
    const moved = find(withRowAbove(book, row), waiver, 'score-differs');
    expect([refText(moved.finding.ref), state(moved)]).toEqual([`自评表!${cell}`, 'waived']);
  });

  it('survives another indicator inserted above its row', () => {
    const more = ['产出指标 | 数量指标 | 回访来电 | ≥100件 | 120件 | 0 | 0 | ', ...WRONG];
    expect(state(find(formSheet({ rows: more, total: '100 | 90' }), waiver, 'score-differs'))).toBe('waived');
  });

  it.each([
    ['its score', 'G12', 21], ['its actual value', 'E12', '13000件'], ['its weight', 'F12', 31], ['its reason', 'H12', '已核实'],
  ])('falls away when %s changes, and says so', (_, cell, value) => {
    const found = find(withCells(book, { [cell]: { value, text: String(value) } }), waiver, 'score-differs');
    expect(state(found)).toBe('stale');
    expect(found.stale).toBe(waiver[0]);
  });

  it('falls away when another indicator takes its row', () => {
    expect(state(find(withCells(book, { C12: { value: '受理来信', text: '受理来信' } }), waiver, 'score-differs'))).toBe('stale');
  });

  it('of a total falls away when the rule gives another total', () => {
    const total = waived(find(book, [], 'total-differs'));
    expect(state(find(book, total, 'total-differs'))).toBe('waived');
    expect(state(find(withCells(book, { E15: { value: '45%', text: '45%' } }), total, 'total-differs'))).toBe('stale');
  });

  it('stays when a cell of another row changes', () => {
    expect(state(find(withCells(book, { D13: { value: '≥97%', text: '≥97%' } }), waiver, 'score-differs'))).toBe('waived');
  });

  it('is given anew in the place of the one that fell away', () => {
    const changed = withCells(book, { C12: { value: '受理来信', text: '受理来信' } });
    const again = waived(find(changed, waiver, 'score-differs'), waiver);
    expect(again).toHaveLength(1);
    expect(state(find(changed, again, 'score-differs'))).toBe('waived');
  });

  it('holds for one of two forms that say the same', () => {
    const [sheet] = book.sheets;
    const two = { ...book, sheets: [sheet!, { ...sheet!, name: '第二处' }] };
    expect([0, 1].map((form) => state(find(two, waiver, 'score-differs', form)))).toEqual(['waived', 'open']);
  });

  it('tells two rows of one name apart', () => {
    const twice = formSheet({ rows: [WRONG[0]!, WRONG[0]!.replace(/^产出指标 \| 数量指标/, '^ | ^'), ...ROWS.slice(2)], total: '90 | 80' });
    const [first, second] = judgedForms(twice)[0]!.judged.filter(({ finding }) => finding.check === 'score-differs');
    expect(first!.key).not.toBe(second!.key);
    const { judged } = judgedForms(twice, waived(second!))[0]!;
    expect(judged.filter((one) => !isOpen(one)).map(({ finding }) => finding.id)).toEqual([second!.finding.id]);
  });
});

it('every finding of a form has a key of its own', () => {
  const messy = formSheet({ goal: '<p>目标</p>', achieved: '<p>目标</p>', rows: rowsWith({ 0: '产出指标 | 数量指标 | 数量指标 | 数量指标 | null | 30 | 35 | 无' }), total: '100 | 50', grade: '差' });
  const keys = judgedForms(messy)[0]!.judged.map(({ key }) => key);
  expect(keys.length).toBeGreaterThan(3);
  expect(new Set(keys).size).toBe(keys.length);
});
