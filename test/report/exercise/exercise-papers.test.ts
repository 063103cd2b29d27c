import { describe, expect, it } from 'vitest';
import { XlsxHost } from '../../../src/host/xlsx/xlsx-host';
import { nodeCodec } from '../../../src/host/xlsx/zip/codec.node';
import { readDirectory } from '../../../src/host/xlsx/zip/read-directory';
import { readRecord } from '../../../src/record/file-record';
import { exerciseRecord } from '../../../src/record/record-exercise';
import { answerPaper } from '../../../src/report/exercise/answer-paper';
import { exerciseWorkbook } from '../../../src/report/exercise/exercise-workbook';
import { markingPaper } from '../../../src/report/exercise/marking-paper';
import { paperWorkbook } from '../../../src/report/xlsx/paper-workbook';
import { CELL_GROUPS, type ExerciseChoice } from '../../../src/teach/exercise/exercise-choice';
import type { Exercise, ExerciseSource } from '../../../src/teach/exercise/exercise';
import { makeExercise } from '../../../src/teach/exercise/make-exercise';
import { markExercise } from '../../../src/teach/exercise/mark/mark-exercise';
import { PLANT_IDS } from '../../../src/teach/exercise/plant/plants';
import { standAlone } from '../../../src/teach/exercise/stand-alone';
import { contentOf } from '../../../src/workbook/cell-content';
import { cellAddress } from '../../../src/workbook/cell-ref';
import type { SheetSnapshot, WorkbookSnapshot } from '../../../src/workbook/snapshot';
import { say } from '../../../src/wording/say';
import { faultsIn } from '../../host/xlsx/well-formed';
import { printed, reopened, withoutLibreOffice } from '../../support/libreoffice';
import { formSheet, withCells } from '../../support/review';
import { SAMPLES, sampleSources, sourcesIn } from '../../teach/exercise/sources';

const BLANK: ExerciseChoice = { kind: 'blank', groups: CELL_GROUPS, count: null };
const ERRORS: ExerciseChoice = { kind: 'errors', plants: PLANT_IDS, count: 5 };

function made(source: ExerciseSource, choice: ExerciseChoice): Exercise {
  const result = makeExercise(source, choice, 417, 'zh');
  if ('refused' in result) throw new Error(say(result.refused, 'zh'));
  return standAlone(result.made);
}

const bytesOf = (exercise: Exercise) => exerciseWorkbook(exercise, exerciseRecord(exercise), 'zh');
const read = (bytes: Uint8Array) => XlsxHost.open(bytes, nodeCodec);
const contents = ({ cells }: SheetSnapshot) => cells.filter((cell) => contentOf(cell).kind !== 'empty').map((cell) => [cellAddress(cell.row, cell.column), contentOf(cell)]);
const byPlace = ({ merges }: SheetSnapshot) => [...merges].sort((a, b) => a.top - b.top || a.left - b.left);
const textsOf = ({ sheets }: WorkbookSnapshot) => sheets.flatMap(({ cells }) => cells.map(({ text }) => text)).filter((text) => text !== '');

describe('exerciseWorkbook', () => {
  it.each(SAMPLES)('%s: our reader finds the sheet again with its contents and merged cells, and can mark it', async (name) => {
    const [source] = await sampleSources(name);
    for (const choice of [BLANK, ERRORS]) {
      const exercise = made(source!, choice);
      const bytes = bytesOf(exercise);
      expect(faultsIn(bytes, readDirectory(bytes).map((part) => part.name))).toEqual([]);
      const host = read(bytes);
      const book = await host.read();
      expect(book.sheets.map(contents)).toEqual(exercise.book.sheets.map(contents));
      expect(book.sheets.map(byPlace)).toEqual(exercise.book.sheets.map(byPlace));
      const record = readRecord(await host.readStore())!;
      expect(record.exercise).toEqual(exercise.key);
      expect(record.journal).toEqual([]);
      const marking = markExercise(book, record.exercise!, [source!.profile]);
      expect(marking).toMatchObject({ made: { earned: 0, touched: [] } });
      expect(bytesOf(made(source!, choice))).toEqual(bytes);
    }
  });

  it('keeps no answer in the sheet, and none in plain text anywhere', async () => {
    const [source] = await sampleSources('zhongshan-2022-blank');
    const exercise = made(source!, { kind: 'blank', groups: ['total', 'grade'], count: null });
    const total = exercise.tasks[0]!.answer;
    expect(total).toBe('94.66');
    const host = read(bytesOf(exercise));
    expect(textsOf(await host.read()).filter((text) => text.includes('94.66'))).toEqual([]);
    expect(await host.readStore()).not.toContain('94.66');
  });

  it('frees formulas that look at sheets which do not come along, and keeps the others', async () => {
    const plain = withCells(formSheet({ rows: ['产出指标 | 数量指标 | 受理来电 | ≥10000件 | 12000件 | 90 | 90 | '] }), {
      B3: { value: '某局', formula: "'名录'!B2" }, G13: { value: 100, formula: 'SUM(H6,G12)' },
    });
    const [source] = sourcesIn({ ...plain, sheets: [...plain.sheets, { ...plain.sheets[0]!, name: '名录', cells: [] }] });
    const { book } = made({ ...source!, form: source!.form }, { kind: 'blank', groups: ['grade'], count: null });
    const formulas = book.sheets.flatMap(({ cells }) => cells.flatMap(({ formula, row, column, text }) => formula === null ? [] : [[cellAddress(row, column), formula, text]]));
    expect(book.sheets.map(({ name }) => name)).toEqual(['自评表']);
    expect(formulas).toEqual([['G13', 'SUM(H6,G12)', '100']]);
    expect(book.sheets[0]!.cells.find(({ row, column }) => row === 2 && column === 1)).toMatchObject({ value: '某局', formula: null });
  });

  it.skipIf(withoutLibreOffice)('opens in LibreOffice with every text in its place, and prints on A4 across, one page wide', { timeout: 120_000 }, async () => {
    const [source] = await sampleSources('zhongshan-2022');
    const exercise = made(source!, BLANK);
    const [again] = reopened([bytesOf(exercise)]);
    const { sheets } = await read(again!).read();
    expect(sheets.map((sheet) => contents(sheet).map(([at]) => at))).toEqual(exercise.book.sheets.map((sheet) => contents(sheet).map(([at]) => at)));
    const [pages] = printed([bytesOf(exercise)]);
    expect(pages!.sizes[0]).toBe('842x595');
  });
});

describe('answerPaper and markingPaper', () => {
  it('say the answer with its steps, and each mark with its reason and the sum', async () => {
    const [source] = await sampleSources('zhongshan-2022-blank');
    const exercise = made(source!, BLANK);
    const answers = textsOf(await read(paperWorkbook([answerPaper(exercise, 'zh')])).read());
    expect(answers).toEqual(expect.arrayContaining(['练习答案 2022-0417', '94.66', '推导', '预算执行率 · 得分']));
    expect(answers.some((text) => /^1\. .+\n2\. .+/.test(text))).toBe(true);

    const result = markExercise(exercise.book, exercise.key, [source!.profile]);
    if ('refused' in result) throw new Error('not marked');
    const marks = textsOf(await read(paperWorkbook([markingPaper(result.made, 'zh')])).read());
    expect(marks).toEqual(expect.arrayContaining(['练习批改单 2022-0417', '— 未做', `0 / ${result.made.of}`, '没有填写；应为 94.66。']));
  });

  it('speak English as well', async () => {
    const [source] = await sampleSources('zhongshan-2022-blank');
    const texts = textsOf(await read(paperWorkbook([answerPaper(made(source!, ERRORS), 'en')])).read());
    expect(texts).toContain('Answers to exercise 2022-0417');
  });
});
