import { describe, expect, it } from 'vitest';
import { CliError } from '../../src/cli/cli-error';
import { readExerciseChoice, readSeed } from '../../src/cli/exercise-choice-in';
import { PLANT_IDS } from '../../src/teach/exercise/plant/plants';

const asked = (kind: string | null, of: string | null = null, count: string | null = null) => readExerciseChoice({ kind, exercise: { seed: null, of, count, answers: null, form: null } });

describe('what `exercise` is asked for', () => {
  it('is all cells left blank, or five errors of any kind, until somebody says otherwise', () => {
    expect(asked(null)).toEqual({ kind: 'blank', groups: ['scores', 'rates', 'subtotals', 'total', 'grade'], count: null });
    expect(asked('errors')).toEqual({ kind: 'errors', plants: PLANT_IDS, count: 5 });
    expect(asked('blank', 'grade, scores', '3')).toEqual({ kind: 'blank', groups: ['scores', 'grade'], count: 3 });
    expect(readSeed('9999')).toBe(9999);
  });

  it('is refused where it names what does not exist', () => {
    for (const ask of [() => asked('hard'), () => asked('errors', 'constructor'), () => asked('blank', ','), () => asked('errors', null, '21'), () => asked('blank', null, '0'), () => readSeed(null), () => readSeed('10000'), () => readSeed('1.0')]) {
      expect(ask).toThrow(CliError);
    }
  });
});
