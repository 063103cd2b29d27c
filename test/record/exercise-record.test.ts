import { describe, expect, it } from 'vitest';
import { readRecord } from '../../src/record/file-record';
import { exerciseRecord } from '../../src/record/record-exercise';
import type { ExerciseKey } from '../../src/teach/exercise/exercise-key';
import { shipped } from '../support/profile';

const SHIPPED = shipped('shanghai/2023');

const KEY: ExerciseKey = {
  seed: 417, number: '2023-0417', kind: 'errors', form: '自评表!A2', profile: { id: 'shanghai/2023', hash: 'a'.repeat(64) },
  tasks: [{ cells: [{ sheet: '自评表', row: 11, column: 6 }], points: 4, plant: 'score-lower' }],
  given: [{ sheet: '自评表', cells: [
    { at: 'A1', value: '标题', text: '标题', formula: null, format: 'General' }, { at: 'G12', value: 7.86, text: '7.86', formula: null, format: '0.00' },
    { at: 'G13', value: { error: '#N/A' }, text: '#N/A', formula: 'NA()', format: 'General' }, { at: 'G14', value: null, text: '', formula: null, format: '@' },
  ] }],
  judgements: { scores: { '自评表!G64': '6.5' }, offTable: { 资金管理: '20' } },
  answers: '0123456789abcdef',
};

describe('exercise in a file record', () => {
  it('comes back as it was written, and brings nothing of the source with it', () => {
    const record = readRecord(exerciseRecord({ key: KEY, profile: SHIPPED }))!;
    expect(record.exercise).toEqual(KEY);
    expect(record).toMatchObject({ profiles: { '自评表!A2': 'shanghai/2023' }, journal: [], marksShown: false });
  });

  it.each([
    ['a seed that is none', { seed: 0 }], ['points out of the air', { tasks: [{ ...KEY.tasks[0], points: 1_000_000 }] }], ['half of an odd number', { tasks: [{ ...KEY.tasks[0], points: 3 }] }],
    ['no task', { tasks: [] }], ['more tasks than anybody makes', { tasks: Array.from({ length: 2_001 }, () => KEY.tasks[0]) }], ['a task without a cell', { tasks: [{ ...KEY.tasks[0], cells: [] }] }],
    ['a cell outside of any sheet', { tasks: [{ ...KEY.tasks[0], cells: [{ sheet: '自评表', row: -1, column: 0 }] }] }], ['no sheet', { given: [] }],
    ['a judgement that is no number', { judgements: { scores: { A1: '1e99' }, offTable: {} } }], ['answers in the clear', { answers: '8.86' }], ['a field nobody knows', { more: 1 }],
  ])('is refused with %s', (_, change) => {
    expect(readRecord(exerciseRecord({ key: { ...KEY, ...change } as ExerciseKey, profile: SHIPPED }))).toBeNull();
  });
});
