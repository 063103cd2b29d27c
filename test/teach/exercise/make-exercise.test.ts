import { describe, expect, it } from 'vitest';
import { atOnce } from '../../../src/exact/in-steps';
import { planChanges } from '../../../src/fill/plan-changes';
import { MemoryHost } from '../../../src/host/memory/memory-host';
import { reviewForm } from '../../../src/review/review-form';
import { compareWritten } from '../../../src/review/written';
import { afterEdits } from '../../../src/teach/exercise/after-edits';
import { CELL_GROUPS, type ExerciseChoice } from '../../../src/teach/exercise/exercise-choice';
import type { Exercise, ExerciseSource } from '../../../src/teach/exercise/exercise';
import { makeExercise } from '../../../src/teach/exercise/make-exercise';
import { isFound } from '../../../src/teach/exercise/plant/plant-errors';
import { plantNamed, PLANT_IDS } from '../../../src/teach/exercise/plant/plants';
import { ruledCells } from '../../../src/teach/exercise/ruled-cells';
import { subjectIn } from '../../../src/teach/exercise/subject-in';
import { contentOf, sameContent } from '../../../src/workbook/cell-content';
import { refText, sameCell } from '../../../src/workbook/cell-ref';
import type { CellSnapshot, WorkbookSnapshot } from '../../../src/workbook/snapshot';
import { say } from '../../../src/wording/say';
import { original } from '../../support/originals';
import { SAMPLES, sampleSources, sourcesIn } from './sources';

const ALL_BLANK: ExerciseChoice = { kind: 'blank', groups: CELL_GROUPS, count: null };
const FIVE_ERRORS: ExerciseChoice = { kind: 'errors', plants: PLANT_IDS, count: 5 };
const FILES = SAMPLES.flatMap((name) => [name, `${name}-blank`]);

function made(source: ExerciseSource, choice: ExerciseChoice, seed = 417): Exercise {
  const result = makeExercise(source, choice, seed, 'zh');
  if ('refused' in result) throw new Error(say(result.refused, 'zh'));
  return result.made;
}

function refusal(source: ExerciseSource, choice: ExerciseChoice): string {
  const result = makeExercise(source, choice, 1, 'zh');
  return 'refused' in result ? say(result.refused, 'zh') : 'made';
}

/** Every cell whose content is not the same in both, as addresses. */
function changed(before: WorkbookSnapshot, after: WorkbookSnapshot): readonly string[] {
  const contents = ({ sheets }: WorkbookSnapshot) => new Map(sheets.flatMap(({ name, cells }) => cells.map((cell: CellSnapshot) => [refText({ sheet: name, row: cell.row, column: cell.column }), contentOf(cell)] as const)));
  const [old, now] = [contents(before), contents(after)];
  const empty = { kind: 'empty' } as const;
  return [...new Set([...old.keys(), ...now.keys()])].filter((at) => !sameContent(old.get(at) ?? empty, now.get(at) ?? empty)).sort();
}

describe('makeExercise, cells left blank', () => {
  it.each(FILES)('%s: empties what is asked and nothing else, but for the line with number and name', async (name) => {
    for (const source of await sampleSources(name)) {
      const { tasks, book, edits, number } = made(source, ALL_BLANK);
      expect(tasks.length).toBeGreaterThan(5);
      const line = edits.at(-1)!;
      expect(line.after).toMatchObject({ kind: 'text', text: expect.stringContaining(`练习卷 ${number}`) });
      const asked = new Set(tasks.flatMap(({ cells }) => cells.map(refText)));
      expect(changed(source.workbook, book).filter((at) => !asked.has(at))).toEqual([refText(line.ref)]);
      const subject = atOnce(subjectIn(book, source.form.id, source.profile, source.judgements))!;
      for (const { cells } of tasks) {
        const cell = ruledCells(subject).find(({ field }) => sameCell(field.ref, cells[0]!))!;
        expect([refText(cells[0]!), compareWritten(cell).state]).toEqual([refText(cells[0]!), 'blank']);
      }
      expect(new Set([...edits].map(({ ref }) => refText(ref))).size).toBe(edits.length);
    }
  });

  it('asks for no cell that a person decides', async () => {
    const [source] = await sampleSources('panjin-2023');
    const byPerson = made(source!, ALL_BLANK).tasks.filter(({ derivation }) => derivation.some(({ step }) => step === 'judged' || step === 'ask'));
    expect(byPerson).toEqual([]);
  });

  it('asks for some of them only, others under another number', async () => {
    const [source] = await sampleSources('zhongshan-2022');
    const places = (seed: number) => made(source!, { kind: 'blank', groups: ['scores'], count: 4 }, seed).tasks.map(({ cells }) => refText(cells[0]!));
    expect(places(1)).toHaveLength(4);
    expect(places(1)).toEqual(places(1));
    expect(new Set([1, 2, 3, 4, 5].map((seed) => places(seed).join(' '))).size).toBeGreaterThan(1);
  });

  it('tells each task with its answer and the steps to it', async () => {
    const [source] = await sampleSources('zhongshan-2022');
    const { tasks, number } = made(source!, ALL_BLANK);
    expect(number).toBe('2022-0417');
    expect(tasks.every(({ answer, derivation }) => typeof answer === 'string' && answer !== '' && derivation.length > 0)).toBe(true);
  });
});

describe('makeExercise, errors planted', () => {
  it.each(FILES)('%s: every error is found by the review, is truly wrong, and nobody else is accused', async (name) => {
    for (const source of await sampleSources(name)) {
      check(source, made(source, FIVE_ERRORS, name.length));
    }
  });

  it('plants what was asked for only', async () => {
    const [source] = await sampleSources('national');
    expect(new Set(made(source!, { kind: 'errors', plants: ['score-lower', 'total'], count: 4 }).tasks.map(({ plant }) => plant))).toEqual(new Set(['score-lower', 'total']));
  });
});

function check(source: ExerciseSource, { book, tasks, edits }: Exercise): void {
  const subject = atOnce(subjectIn(book, source.form.id, source.profile, source.judgements))!;
  const findings = reviewForm(subject).findings;
  const expected = new Set(tasks.flatMap(({ plant }) => [...plantNamed(plant!)!.finds, ...plantNamed(plant!)!.follows]));
  for (const { plant, cells } of tasks) {
    const kind = plantNamed(plant!)!;
    const edit = edits.find(({ ref }) => sameCell(ref, cells[0]!))!;
    expect([plant, isFound({ plant: kind, edit }, findings)]).toEqual([plant, true]);
    if (kind.words) continue;
    const cell = ruledCells(subject).find(({ field }) => sameCell(field.ref, cells[0]!))!;
    expect([plant, compareWritten(cell).state]).toEqual([plant, 'differs']);
  }
  const blank = atOnce(subjectIn(source.workbook, source.form.id, source.profile, source.judgements))!;
  const filling = planChanges(blank, { overwrite: true, overwriteFormulas: true, formulas: false }).planned.map(({ edit }) => edit);
  const filled = atOnce(subjectIn(afterEdits(source.workbook, filling), source.form.id, source.profile, source.judgements))!;
  const own = new Set(reviewForm(filled).findings.map(({ id }) => id));
  expect(findings.filter(({ id, check: name }) => !own.has(id) && !expected.has(name)).map(({ id }) => id)).toEqual([]);
}

describe('the same seed', () => {
  it('gives the same exercise in a file and in memory', async () => {
    const file = await original('national');
    const memory = await new MemoryHost(file).read();
    for (const choice of [ALL_BLANK, FIVE_ERRORS]) {
      const [one, other] = [file, memory].map((book) => made(sourcesIn(book)[0]!, choice));
      expect(other!.edits).toEqual(one!.edits);
      expect(other!.key).toEqual(one!.key);
    }
  });
});

describe('makeExercise says why there is none', () => {
  it('where nothing is computed, nothing of the kind, or no error has a place', async () => {
    const [source] = await sampleSources('panjin-2023');
    const cleared = { ...source!, form: { ...source!.form, funds: [], indicators: [], subtotals: [], total: null, grade: null } };
    expect(refusal(cleared, ALL_BLANK)).toContain('没有由规则算出的格子');
    expect(refusal(source!, { kind: 'blank', groups: ['subtotals'], count: null })).toContain('所选的种类在这张表里没有格子');
    expect(refusal(source!, { kind: 'errors', plants: ['subtotal'], count: 3 })).toContain('种不下去');
  });
});
