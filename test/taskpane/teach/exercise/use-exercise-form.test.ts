import { describe, expect, it } from 'vitest';
import { askedIn, type ExerciseForm, newSeed } from '../../../../src/taskpane/teach/exercise/use-exercise-form';
import { say } from '../../../../src/wording/say';

const FORM: ExerciseForm = { kind: 'blank', groups: ['scores', 'total'], plants: ['total'], count: { blank: '', errors: '5' }, seed: '417' };

const wrong = (change: Partial<ExerciseForm>) => {
  const asked = askedIn({ ...FORM, ...change });
  return 'wrong' in asked ? `${asked.wrong}: ${say(asked.says, 'zh')}` : 'asked';
};

describe('the fields of an exercise', () => {
  it('ask for all cells where no number is given, for so many where one is, and for errors of the chosen kinds', () => {
    expect(askedIn(FORM)).toEqual({ seed: 417, choice: { kind: 'blank', groups: ['scores', 'total'], count: null } });
    expect(askedIn({ ...FORM, count: { blank: ' 6 ', errors: '' } })).toEqual({ seed: 417, choice: { kind: 'blank', groups: ['scores', 'total'], count: 6 } });
    expect(askedIn({ ...FORM, kind: 'errors' })).toEqual({ seed: 417, choice: { kind: 'errors', plants: ['total'], count: 5 } });
  });

  it('say which of them is wrong', () => {
    expect(wrong({ groups: [] })).toBe('choice: 一种也没有选。请至少选一种。');
    expect(wrong({ kind: 'errors', plants: [] })).toMatch(/^choice:/);
    expect(wrong({ count: { blank: '半', errors: '5' } })).toMatch(/^count: .*9999/);
    expect(wrong({ kind: 'errors', count: { blank: '', errors: '' } })).toBe('count: 这里要填 1 到 20 的整数。');
    expect(wrong({ kind: 'errors', count: { blank: '', errors: '21' } })).toMatch(/^count:/);
    for (const seed of ['', '0', '10000', '1.5', '-1', '４１７']) expect(wrong({ seed })).toMatch(/^seed: /);
  });

  it('take any number of four digits for another exercise', () => {
    for (let times = 0; times < 200; times += 1) expect(wrong({ seed: newSeed() })).toBe('asked');
  });
});
