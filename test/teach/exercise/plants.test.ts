import { describe, expect, it } from 'vitest';
import { message } from '../../../src/wording/message';
import { say } from '../../../src/wording/say';
import { makeExercise } from '../../../src/teach/exercise/make-exercise';
import { plantNamed, PLANT_IDS } from '../../../src/teach/exercise/plant/plants';
import { Random } from '../../fuzz/random';
import { cleanForm } from '../../review/planted/clean-forms';
import type { Family } from '../../review/planted/plant';

const FAMILIES: readonly Family[] = ['national', 'national', 'zhongshan', 'panjin'];
const TRIES = 24;

describe('kinds of errors', () => {
  it.each(PLANT_IDS)('%s has a place in some form made at random, and only there the error is planted', (id) => {
    const random = new Random(11);
    for (let tried = 0; tried < TRIES; tried += 1) {
      const { book, subject: { form, profile } } = cleanForm(random, FAMILIES[tried % FAMILIES.length]!);
      const result = makeExercise({ workbook: book, form, profile, judgements: { scores: {}, offTable: {} } }, { kind: 'errors', plants: [id], count: 1 }, 1 + tried, 'zh');
      if ('refused' in result) continue;
      expect(result.made.tasks.map(({ plant }) => plant)).toEqual([id]);
      return;
    }
    throw new Error(`no form has a place for ${id}`);
  });

  it('have a name, and those in words a way to be put right', () => {
    for (const id of PLANT_IDS) {
      expect(say(message(`exercise.plant.${id}`), 'zh')).not.toBe('');
      if (plantNamed(id)!.words) expect(say(message(`exercise.mend.${id}`), 'zh')).toMatch(/。$/);
    }
    expect(plantNamed('constructor')).toBeNull();
  });
});
