import { describe, expect, it } from 'vitest';
import { planChanges } from '../../../src/fill/plan-changes';
import { atOnce } from '../../../src/exact/in-steps';
import { shippedProfiles } from '../../../src/profile/shipped-profiles';
import { readRecord } from '../../../src/record/file-record';
import { exerciseRecord } from '../../../src/record/record-exercise';
import { afterEdits } from '../../../src/teach/exercise/after-edits';
import type { Exercise, ExerciseSource } from '../../../src/teach/exercise/exercise';
import { CELL_GROUPS, type ExerciseChoice } from '../../../src/teach/exercise/exercise-choice';
import { makeExercise } from '../../../src/teach/exercise/make-exercise';
import { markExercise } from '../../../src/teach/exercise/mark/mark-exercise';
import type { Marking } from '../../../src/teach/exercise/mark/marking';
import { PLANT_IDS } from '../../../src/teach/exercise/plant/plants';
import { subjectIn } from '../../../src/teach/exercise/subject-in';
import { contentOf } from '../../../src/workbook/cell-content';
import { parseRef, refText } from '../../../src/workbook/cell-ref';
import type { CellContent, CellEdit } from '../../../src/workbook/change-set';
import type { WorkbookSnapshot } from '../../../src/workbook/snapshot';
import { say } from '../../../src/wording/say';
import { formSheet } from '../../support/review';
import { SAMPLES, sampleSources, sourcesIn } from './sources';

const ALL_BLANK: ExerciseChoice = { kind: 'blank', groups: CELL_GROUPS, count: null };

function made(source: ExerciseSource, choice: ExerciseChoice, seed = 417): Exercise {
  const result = makeExercise(source, choice, seed, 'zh');
  if ('refused' in result) throw new Error(say(result.refused, 'zh'));
  return result.made;
}

/** Marked as it comes out of a file: with the key that travelled in it. */
function marked(book: WorkbookSnapshot, exercise: Exercise): Marking {
  const result = markExercise(book, readRecord(exerciseRecord(exercise))!.exercise!, shippedProfiles());
  if ('refused' in result) throw new Error(say(result.refused, 'zh'));
  return result.made;
}

/** What the engine itself would write. */
function filled({ book, form, profile, key }: Exercise): WorkbookSnapshot {
  const subject = atOnce(subjectIn(book, form.id, profile, key.judgements))!;
  return afterEdits(book, planChanges(subject, { overwrite: true, overwriteFormulas: true, formulas: false }).planned.map(({ edit }) => edit));
}

function write(book: WorkbookSnapshot, cells: Readonly<Record<string, string | number | CellContent>>): WorkbookSnapshot {
  return afterEdits(book, Object.entries(cells).map(([at, content]): CellEdit => {
    const ref = parseRef(at)!;
    const cell = book.sheets.find(({ name }) => name === ref.sheet)!.cells.find(({ row, column }) => row === ref.row && column === ref.column) ?? null;
    const after: CellContent = typeof content === 'number' ? { kind: 'number', decimal: String(content) } : typeof content === 'string' ? { kind: 'text', text: content } : content;
    return { ref, before: contentOf(cell), after, format: null, formatBefore: null };
  }));
}

const line = ({ tasks }: Marking, at: string) => {
  const task = tasks.find(({ cells }) => refText(cells[0]!) === at)!;
  return `${task.mark} ${task.earned}/${task.points} ${say(task.why, 'zh')}`;
};

/** Row 12: 88.66 of 100, 10 points, which shanghai/2023 cuts to 8.86. */
const CUT = sourcesIn(formSheet({
  rows: [
    '产出指标 | 数量指标 | 办理件数 | ≥10000件 | 8866件 | 10 |  | 八月停电三天。已配备发电机。',
    '^ | 质量指标 | 办结率 | ≥98% | 99% | 40 |  | ',
    '效益指标 | 社会效益指标 | 诉求解决率 | ≥95% | 96% | 30 |  | ',
    '满意度指标 | 服务对象满意度指标 | 群众满意度 | ≥90% | 95% | 10 |  | ',
  ],
  total: '100 | ',
  grade: '',
})).map((source) => ({ ...source, profile: shippedProfiles().find(({ id }) => id === 'shanghai/2023')! }))[0]!;

describe('markExercise, samples', () => {
  it.each(SAMPLES)('%s: nothing for what was left, everything for what the engine fills, and no right cell is accused', async (name) => {
    for (const source of await sampleSources(name)) {
      const exercise = made(source, ALL_BLANK);
      expect(marked(exercise.book, exercise)).toMatchObject({ earned: 0, touched: [] });
      const all = marked(filled(exercise), exercise);
      expect([all.earned, all.touched]).toEqual([all.of, []]);

      const errors = made(source, { kind: 'errors', plants: PLANT_IDS, count: 5 });
      expect(marked(errors.book, errors)).toMatchObject({ earned: 0, touched: [] });
      const mended = marked(filled(errors), errors);
      for (const { derivation, mark, plant } of mended.tasks) if (derivation.length > 0) expect([plant, mark]).toEqual([plant, 'right']);
      expect(mended.touched).toEqual([]);
    }
  });
});

describe('markExercise, one cell', () => {
  const exercise = made(CUT, ALL_BLANK);

  it.each([
    ['the value', 8.86], ['zeros behind it', '8.860'], ['the unit behind it', '8.86分'],
    ['a formula that gives it', { kind: 'formula', formula: '8866/10000*10-0.006', cached: '8.86' }],
    ['a formula nobody has worked out yet', { kind: 'formula', formula: 'ROUNDDOWN(8866/10000*10,2)', cached: null }],
  ] as const)('is right with %s', (_, content) => {
    expect(line(marked(write(exercise.book, { '自评表!G12': content }), exercise), '自评表!G12')).toBe('right 4/4 与规则结果一致。');
  });

  it('earns half for the right number rounded otherwise, and nothing for another number', () => {
    const at = (content: number | string) => line(marked(write(exercise.book, { '自评表!G12': content }), exercise), '自评表!G12');
    expect(at(8.87)).toBe('half 2/4 方法对，修约方式或位数不合口径：写 8.87，应为 8.86。');
    expect(at(8.866)).toBe('half 2/4 方法对，修约方式或位数不合口径：写 8.866，应为 8.86。');
    expect(at(8.85)).toBe('wrong 0/4 写 8.85，应为 8.86。');
    expect(at('不知道')).toBe('wrong 0/4 写的是“不知道”，读不出数值；应为 8.86。');
    expect(at('')).toBe('left 0/4 没有填写；应为 8.86。');
  });

  it('earns half for a total and a grade that follow from the learner\'s own scores', () => {
    const scores = { '自评表!G12': 8.86, '自评表!G13': 10, '自评表!G14': 30, '自评表!G15': 10 };
    const { form } = exercise;
    const [fund, total, grade] = [form.funds[0]!.score!.ref, form.total!.score.ref, form.grade!.field.ref].map(refText);
    const own = marked(write(exercise.book, { '自评表!G12': 8.86, '自评表!G13': 10, '自评表!G14': 30, '自评表!G15': 10, [fund!]: 10, [total!]: 68.86, [grade!]: '中' }), exercise);
    expect(line(own, '自评表!G13')).toBe('wrong 0/4 写 10，应为 40.00。');
    expect(line(own, total!)).toBe('half 2/4 方法对，按自己前面写的数算得对：写 68.86，应为 98.86。');
    expect(line(own, grade!)).toBe('half 1/2 方法对，按自己前面写的数算得对：写 中，应为 优。');
    expect(line(marked(write(exercise.book, { ...scores, [total!]: 68.87 }), exercise), total!)).toMatch(/^wrong 0\/4/);
    expect(line(marked(write(exercise.book, { [total!]: 0 }), exercise), total!)).toMatch(/^wrong 0\/4/);
  });

  it('is marked as it was asked, though the learner changed what the rule reads, and the change is named', () => {
    const result = marked(write(exercise.book, { '自评表!E12': '10000件', '自评表!G12': 10 }), exercise);
    expect(line(result, '自评表!G12')).toBe('wrong 0/4 写 10，应为 8.86。');
    expect(result.touched.map(({ ref, says }) => `${refText(ref)} ${say(says, 'zh')}`)).toEqual(['自评表!E12 这一格没有出题：原为 8866件，改成了 10000件。']);
  });
});

describe('markExercise, the name', () => {
  it('is no change of the form', () => {
    const exercise = made(CUT, ALL_BLANK);
    const { ref } = exercise.edits.at(-1)!;
    expect(marked(write(exercise.book, { [refText(ref)]: '练习卷 0417　姓名：张三' }), exercise).touched).toEqual([]);
  });
});

describe('markExercise, planted errors', () => {
  it('earns nothing where an error was left or changed into another, half where only the rounding is off, and names right cells that were changed', () => {
    const exercise = made(CUT, { kind: 'errors', plants: ['score-rounding'], count: 1 });
    const [{ cells: [ref] }] = exercise.tasks as [Exercise['tasks'][number]];
    const at = refText(ref!);
    expect(line(marked(exercise.book, exercise), at)).toBe('left 0/4 这处错误没有改。');
    expect(line(marked(write(exercise.book, { [at]: 8.86 }), exercise), at)).toMatch(/^right 4\/4/);
    expect(line(marked(write(exercise.book, { [at]: 8.9 }), exercise), at)).toMatch(/^wrong 0\/4/);
    expect(line(marked(write(exercise.book, { [at]: 5 }), exercise), at)).toMatch(/^wrong 0\/4/);
    const { touched } = marked(write(exercise.book, { [at]: 8.86, '自评表!G13': 39 }), exercise);
    expect(touched.map(({ says }) => say(says, 'zh'))).toEqual(['这一格原来是对的：40，被改成了 39。']);
  });

  it('asks the review whether an error in words is put right', () => {
    const exercise = made(CUT, { kind: 'errors', plants: ['reason-missing'], count: 1 });
    const at = refText(exercise.tasks[0]!.cells[0]!);
    const mark = (text: string) => line(marked(write(exercise.book, { [at]: text }), exercise), at);
    expect(line(marked(exercise.book, exercise), at)).toMatch(/^left 0\/4/);
    expect(mark('——')).toMatch(/^wrong 0\/4 改过，审核仍然提出：/);
    expect(mark('六月台风停工五天，办件减少。已与邻近窗口签订代办协议。')).toMatch(/^right 4\/4 已改，审核不再提出/);
  });
});

describe('markExercise says why it cannot', () => {
  const exercise = made(CUT, ALL_BLANK);
  const refusal = (book: WorkbookSnapshot, key = exercise.key, profiles = shippedProfiles()) => {
    const result = markExercise(book, key, profiles);
    return 'refused' in result ? say(result.refused, 'zh') : 'marked';
  };

  it('where the profile is not here, or has changed', () => {
    expect(refusal(exercise.book, exercise.key, [])).toContain('本机没有这个口径');
    expect(refusal(exercise.book, { ...exercise.key, profile: { ...exercise.key.profile, hash: '0' } })).toContain('后来改动过');
  });

  it('where the sheet was renamed, rows were moved, or the record says something else', () => {
    const [sheet] = exercise.book.sheets;
    expect(refusal({ ...exercise.book, sheets: [{ ...sheet!, name: '改名' }] })).toContain('找不到原来的自评表');
    expect(refusal({ ...exercise.book, sheets: [] })).toContain('找不到原来的自评表');
    expect(refusal(exercise.book, { ...exercise.key, answers: '0'.repeat(16) })).toContain('与出题时对不上');
    expect(refusal(exercise.book, { ...exercise.key, tasks: [{ cells: [{ sheet: '无', row: 1, column: 1 }], points: 4, plant: null }] })).toContain('与出题时对不上');
    expect(refusal(exercise.book, { ...exercise.key, tasks: [{ ...exercise.key.tasks[0]!, plant: 'constructor' }] })).toContain('与出题时对不上');
  });
});

describe('a record that somebody wrote by hand', () => {
  it('gives a sentence or a marking, in any order and however large', () => {
    const exercise = made(CUT, ALL_BLANK);
    const [given] = exercise.key.given;
    const twice = { ...exercise.key, given: [{ sheet: given!.sheet, cells: [...given!.cells, ...given!.cells].reverse() }] };
    expect(markExercise(exercise.book, twice, shippedProfiles())).toMatchObject({ made: { earned: 0, touched: [] } });
    const nowhere = { ...exercise.key, given: [{ sheet: given!.sheet, cells: [...given!.cells, { at: 'ZZZZ9', value: 1, text: '1', formula: null, format: 'General' }] }] };
    expect(markExercise(exercise.book, nowhere, shippedProfiles())).toMatchObject({ made: { earned: 0 } });
    const many = { ...exercise.key, given: [{ sheet: given!.sheet, cells: Array.from({ length: 20_000 }, (_, at) => ({ at: `A${at + 1}`, value: '合计', text: '合计', formula: null, format: 'General' })) }] };
    expect(markExercise(exercise.book, many, shippedProfiles())).toMatchObject({ refused: { key: expect.stringMatching(/^exercise\.(?:formGone|otherAnswers)$/) as string } });
  });
});
