import { describe, expect, it } from 'vitest';
import { decimalText } from '../../src/exact/decimal';
import { EMPTY_RECORD, type FileRecord, judgementsOf, readRecord, withEntry, writeRecord } from '../../src/record/file-record';
import { EMPTY_REVIEW, type ReviewRecord } from '../../src/record/review-record';

const RECORD: FileRecord = {
  schema: 'ziping-file/1',
  profiles: { '自评表!A2': 'shanghai/2023' },
  judgements: { scores: { '自评表!G64': '6.5' }, offTable: { 资金管理: '20' } },
  marksShown: true,
  journal: [{
    what: 'fill',
    edits: [
      { ref: { sheet: '自评表', row: 4, column: 7 }, before: { kind: 'empty' }, after: { kind: 'number', decimal: '9.78' }, format: null, formatBefore: null },
      { ref: { sheet: '自评表', row: 5, column: 7 }, before: { kind: 'text', text: '-' }, after: { kind: 'formula', formula: 'F6*G6', cached: '10' }, format: '0.00', formatBefore: 'General' },
      { ref: { sheet: '自评表', row: 6, column: 7 }, before: { kind: 'boolean', value: true }, after: { kind: 'error', error: '#N/A' }, format: null, formatBefore: null },
    ],
    notes: [],
  }, {
    what: 'reason',
    edits: [],
    notes: [
      { ref: { sheet: '自评表', row: 7, column: 7 }, before: null, after: '设备到货晚，已改为分批采购。' },
      { ref: { sheet: '自评表', row: 8, column: 7 }, before: '旧备注', after: null },
    ],
  }],
  review: {
    waivers: [{ key: 'score-differs@自评表/热线运行经费/指标/产出/数量/受理来电/score', seen: '0123456789abcdef', at: '自评表!G12', reason: 'local-rule', text: '区里统一按整数计', on: '2026-11-21' }],
    opinion: ['total-differs@自评表/热线运行经费/总分/score'],
    notes: [{ key: 'total-differs@自评表/热线运行经费/总分/score', text: '已电话告知' }],
    seen: ['0123456789abcdef'],
    scores: [{ row: '自评表/热线运行经费/指标/产出/数量/受理来电', score: '6.5' }],
    deductions: [{ row: '自评表/热线运行经费/指标/产出/质量/办结率', pack: 'common/2026', criterion: 'evidence-missing', step: '0.3' }],
    pack: { id: 'common/2026', version: '1.0.0' },
    marksShown: true,
    notesWritten: ['fedcba9876543210'],
  },
};

const changed = (change: (record: Record<string, unknown>) => void): string => {
  const record = JSON.parse(writeRecord(RECORD)) as Record<string, unknown>;
  change(record);
  return JSON.stringify(record);
};

const reviewed = (change: (review: ReviewRecord) => Record<string, unknown>): string => changed((record) => {
  record['review'] = { ...RECORD.review, ...change(RECORD.review) };
});

describe('file record', () => {
  it('comes back as it was written', () => {
    expect(readRecord(writeRecord(RECORD))).toEqual(RECORD);
    expect(readRecord(writeRecord(EMPTY_RECORD))).toEqual(EMPTY_RECORD);
  });

  it('a file without one has an empty record', () => {
    expect(readRecord(null)).toEqual(EMPTY_RECORD);
  });

  it('of an earlier version knows no notes, no lit marks and no review', () => {
    const [fill] = RECORD.journal;
    const earlier = changed((record) => {
      delete record['marksShown'];
      delete record['review'];
      record['journal'] = [{ what: 'fill', edits: fill!.edits }];
    });
    expect(readRecord(earlier)).toEqual({ ...RECORD, marksShown: false, journal: [fill], review: EMPTY_REVIEW });
  });

  it('forgets the oldest press when the journal is full, and stays readable', () => {
    const press = (row: number) => ({ ...RECORD.journal[1]!, notes: [{ ref: { sheet: '自评表', row, column: 7 }, before: null, after: '补充说明' }] });
    const full = Array.from({ length: 60 }, (_, row) => press(row)).reduce(withEntry, EMPTY_RECORD);
    expect(full.journal.map(({ notes }) => notes[0]!.ref.row)).toEqual(Array.from({ length: 50 }, (_, at) => at + 10));
    expect(readRecord(writeRecord(full))).toEqual(full);
  });

  it('forgets the oldest presses when they are too long together, and never the newest', () => {
    const press = (row: number) => ({ ...RECORD.journal[1]!, notes: [{ ref: { sheet: '自评表', row, column: 7 }, before: '长'.repeat(40_000), after: '长'.repeat(40_000) }] });
    const long = (row: number) => ({ ...press(row), notes: Array.from({ length: 6 }, () => press(row).notes[0]!) });
    const full = Array.from({ length: 4 }, (_, row) => long(row)).reduce(withEntry, EMPTY_RECORD);
    expect(full.journal.map(({ notes }) => notes[0]!.ref.row)).toEqual([2, 3]);
    const endless = { ...press(9), notes: Array.from({ length: 120 }, () => press(9).notes[0]!) };
    expect(withEntry(full, endless).journal.map(({ notes }) => notes[0]!.ref.row)).toEqual([9]);
    expect(readRecord(writeRecord(withEntry(full, endless)))).not.toBeNull();
  });

  it.each([
    ['no JSON', '{'],
    ['nothing', ''],
    ['another kind of thing', '[]'],
    ['null', 'null'],
    ['a later version', changed((record) => { record['schema'] = 'ziping-file/2'; })],
    ['a field nobody knows', changed((record) => { record['macros'] = []; })],
    ['a score that is no decimal', changed((record) => { record['judgements'] = { scores: { a: '1e5' }, offTable: {} }; })],
    ['a score as a binary number', changed((record) => { record['judgements'] = { scores: { a: 6.5 }, offTable: {} }; })],
    ['a missing journal', changed((record) => { delete record['journal']; })],
    ['an edit outside any sheet', changed((record) => { record['journal'] = [{ what: 'fill', edits: [{ ...RECORD.journal[0]!.edits[0]!, ref: { sheet: 'a', row: -1, column: 0 } }] }]; })],
    ['an act nobody knows', changed((record) => { record['journal'] = [{ what: 'score', edits: [], notes: [] }]; })],
    ['a note longer than a cell holds', changed((record) => { record['journal'] = [{ what: 'reason', edits: [], notes: [{ ...RECORD.journal[1]!.notes[0]!, after: '因'.repeat(40_001) }] }]; })],
    ['marks that are neither on nor off', changed((record) => { record['marksShown'] = 'yes'; })],
    ['a waiver without a reason', reviewed((review) => ({ waivers: [{ ...review.waivers[0]!, reason: '' }] }))],
    ['a waiver for what nobody can have seen', reviewed((review) => ({ waivers: [{ ...review.waivers[0]!, seen: '*' }] }))],
    ['a waiver with a field nobody knows', reviewed((review) => ({ waivers: [{ ...review.waivers[0]!, forever: true }] }))],
    ['a waiver whose prototype is data', writeRecord(RECORD).replace('"reason":"local-rule"', '"reason":"local-rule","__proto__":{"seen":"all"}')],
    ['a review whose prototype is data', writeRecord(RECORD).replace('"pack":{', '"__proto__":{"waivers":[]},"pack":{')],
    ['a note longer than anybody writes', reviewed((review) => ({ notes: [{ ...review.notes[0]!, text: '问'.repeat(2_001) }] }))],
    ['more waivers than a review has', reviewed((review) => ({ waivers: Array.from({ length: 5_001 }, () => review.waivers[0]!) }))],
    ['a deduction of a tenth too much', reviewed((review) => ({ deductions: [{ ...review.deductions[0]!, step: '1.1' }] }))],
    ['a score of a reviewer that is no decimal', reviewed(() => ({ scores: [{ row: 'a', score: 'NaN' }] }))],
    ['a hundred thousand lists in each other', '['.repeat(100_000)],
    ['a longer text than any record', `"${'长'.repeat(64_000_000)}"`],
    ['more entries than are kept', changed((record) => { record['journal'] = Array.from({ length: 51 }, () => ({ what: 'fill', edits: [] })); })],
  ])('%s is a damaged record, never an empty one', (_, text) => {
    expect(readRecord(text)).toBeNull();
  });

  it('names such as __proto__ reach no prototype', () => {
    const text = writeRecord(RECORD).replace('"自评表!A2"', '"__proto__"');
    readRecord(text);
    expect(({} as Record<string, unknown>)['shanghai/2023']).toBeUndefined();
    expect(Object.keys(Object.prototype)).toEqual([]);
  });

  it('hands decisions to scoring as exact numbers', () => {
    const judgements = judgementsOf(RECORD, true);
    expect(decimalText(judgements.scores.get('自评表!G64')!)).toBe('6.5');
    expect(decimalText(judgements.offTable.get('资金管理')!)).toBe('20');
    expect(judgements.acceptDefaults).toBe(true);
    expect(judgementsOf(EMPTY_RECORD, false)).toEqual({ scores: new Map(), offTable: new Map(), acceptDefaults: false });
  });
});
