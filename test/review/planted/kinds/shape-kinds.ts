import { sectionOf } from '../../../../src/scoring/section-of';
import { isFull, ownScore } from '../../../../src/review/own-score';
import type { SheetSnapshot, WorkbookSnapshot } from '../../../../src/workbook/snapshot';
import { pickRow, type CleanForm, type Plant, put } from '../plant';

const withSheet = ({ book, subject: { form } }: CleanForm, change: (sheet: SheetSnapshot) => Partial<SheetSnapshot>): WorkbookSnapshot =>
  ({ ...book, sheets: book.sheets.map((sheet) => sheet.name === form.sheet ? { ...sheet, ...change(sheet) } : sheet) });

/** 形式与常理: what a reader does not see, and what a reader would not believe. */
export const shapeKinds: readonly Plant[] = [
  {
    id: 'a hidden row that carries points',
    finds: ['hidden-points'],
    elsewhere: true,
    plant: (clean, random) => {
      const picked = pickRow(clean, random, () => true)!;
      return withSheet(clean, ({ hiddenRows }) => ({ hiddenRows: new Set([...hiddenRows, picked.row.row]) }));
    },
  },
  {
    id: 'a hidden column of scores',
    finds: ['hidden-points'],
    elsewhere: true,
    plant: (clean) => {
      const { column } = clean.subject.form.indicators.find(({ role, score }) => role === 'indicator' && score !== null)!.score!.ref;
      return withSheet(clean, ({ hiddenColumns }) => ({ hiddenColumns: new Set([...hiddenColumns, column]) }));
    },
  },
  {
    id: 'a hidden sheet',
    finds: ['hidden-points'],
    elsewhere: true,
    plant: (clean, random) => withSheet(clean, () => ({ visibility: random.pick(['hidden', 'very-hidden']) })),
  },
  {
    id: 'full marks for every project',
    on: ['panjin'],
    finds: ['projects-all-full'],
    elsewhere: true,
    plant: ({ book }, random) => {
      const [sheet] = book.sheets as [SheetSnapshot, ...SheetSnapshot[]];
      return { ...book, sheets: Array.from({ length: 3 + random.below(3) }, (_, at) => ({ ...sheet, name: `${sheet.name}${at}` })) };
    },
  },
  {
    id: 'a target of at least nothing',
    on: ['national'],
    finds: ['target-demands-nothing'],
    follows: ['over-fulfilled', 'score-differs', 'total-differs', 'grade-differs', 'reason-needless', 'direction-unfit'],
    plant: (clean, random) => {
      const picked = pickRow(clean, random, (row, line) => sectionOf(row, clean.subject.profile) !== null && isFullRow(clean, line));
      return picked === null ? null : put(clean, picked.row.target!, '≥0');
    },
  },
  {
    id: 'no grade',
    on: ['national', 'panjin'],
    finds: ['grade-missing'],
    plant: (clean) => put(clean, clean.subject.form.grade!.field, null),
  },
  {
    id: 'another grade',
    on: ['national', 'panjin'],
    finds: ['grade-differs'],
    plant: (clean, random) => put(clean, clean.subject.form.grade!.field, random.pick(['中', '差'])),
  },
  {
    id: 'far beyond the target, and explained',
    on: ['national'],
    finds: ['over-fulfilled'],
    plant: (clean, random) => {
      const picked = pickRow(clean, random, ({ target }, line) => /^≥\d+[^%\d]+$/.test(target?.text ?? '') && isFullRow(clean, line));
      if (picked === null) return null;
      const [, amount, unit] = /^≥(\d+)(\D+)$/.exec(picked.row.target!.text)!;
      const book = put(clean, picked.row.actual!, `${2 * Number(amount)}${unit}`);
      return put({ book }, picked.row.reason!, '年中新增专项任务，办理范围扩大一倍。已据此调高下年度指标值。');
    },
  },
  {
    id: 'far beyond the target, without a word',
    on: ['national'],
    finds: ['reason-missing'],
    elsewhere: true,
    plant: (clean, random) => {
      const picked = pickRow(clean, random, ({ target }, line) => /^≥\d+[^%\d]+$/.test(target?.text ?? '') && isFullRow(clean, line));
      if (picked === null) return null;
      const [, amount, unit] = /^≥(\d+)(\D+)$/.exec(picked.row.target!.text)!;
      return put(clean, picked.row.actual!, `${2 * Number(amount)}${unit}`);
    },
  },
  {
    id: 'points gathered on one row',
    on: ['national'],
    finds: ['weight-concentrated'],
    follows: ['weights-differ', 'score-differs', 'score-over-weight', 'total-differs', 'grade-differs', 'reason-missing', 'scores-not-added'],
    plant: (clean, random) => {
      const picked = pickRow(clean, random, () => clean.subject.form.indicators.length >= 4);
      return picked === null ? null : put(clean, picked.row.weight!, 95);
    },
  },
];

function isFullRow({ subject }: CleanForm, line: number): boolean {
  const own = ownScore(subject, line);
  return own !== null && isFull(own);
}
