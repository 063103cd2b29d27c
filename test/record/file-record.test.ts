import { describe, expect, it } from 'vitest';
import { decimalText } from '../../src/exact/decimal';
import { EMPTY_RECORD, type FileRecord, judgementsOf, readRecord, withEntry, writeRecord } from '../../src/record/file-record';

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
};

const changed = (change: (record: Record<string, unknown>) => void): string => {
  const record = JSON.parse(writeRecord(RECORD)) as Record<string, unknown>;
  change(record);
  return JSON.stringify(record);
};

describe('file record', () => {
  it('comes back as it was written', () => {
    expect(readRecord(writeRecord(RECORD))).toEqual(RECORD);
    expect(readRecord(writeRecord(EMPTY_RECORD))).toEqual(EMPTY_RECORD);
  });

  it('a file without one has an empty record', () => {
    expect(readRecord(null)).toEqual(EMPTY_RECORD);
  });

  it('of an earlier version knows no notes and no lit marks', () => {
    const [fill] = RECORD.journal;
    const earlier = changed((record) => {
      delete record['marksShown'];
      record['journal'] = [{ what: 'fill', edits: fill!.edits }];
    });
    expect(readRecord(earlier)).toEqual({ ...RECORD, marksShown: false, journal: [fill] });
  });

  it('forgets the oldest press when the journal is full, and stays readable', () => {
    const press = (row: number) => ({ ...RECORD.journal[1]!, notes: [{ ref: { sheet: '自评表', row, column: 7 }, before: null, after: '补充说明' }] });
    const full = Array.from({ length: 60 }, (_, row) => press(row)).reduce(withEntry, EMPTY_RECORD);
    expect(full.journal.map(({ notes }) => notes[0]!.ref.row)).toEqual(Array.from({ length: 50 }, (_, at) => at + 10));
    expect(readRecord(writeRecord(full))).toEqual(full);
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
