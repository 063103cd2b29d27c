import type { EvaluationForm, Field } from '../form/evaluation-form';
import { refText } from '../workbook/cell-ref';
import { clausesOf } from './clauses';

/** 文字里的一句话: a clause and the cell it stands in. */
export interface ToldClause {
  readonly cell: Field;
  readonly clause: string;
}

/** 表中叙述: the clauses in which a filer tells what came about: results, reasons, conclusions. Goals tell what was wanted, and are left out. */
export function toldClauses(form: EvaluationForm): readonly ToldClause[] {
  const before = told.get(form);
  if (before !== undefined) return before;
  const goals = new Set(form.goals.map(({ expected }) => refText(expected.ref)));
  const cells = new Map<string, Field>();
  const add = (field: Field | null) => {
    if (field !== null && field.text.length >= SHORTEST && !goals.has(refText(field.ref))) cells.set(refText(field.ref), field);
  };
  form.texts.forEach(add);
  for (const { achieved, reason } of form.goals) [achieved, reason].forEach(add);
  for (const { reason } of form.funds) add(reason);
  for (const { reason } of form.indicators) add(reason);
  const clauses = [...cells.values()].flatMap((cell) => clausesOf(cell.text).map((clause) => ({ cell, clause })));
  told.set(form, clauses);
  return clauses;
}

/** Several checks read the same texts; a form never changes. */
const told = new WeakMap<EvaluationForm, readonly ToldClause[]>();

/** Shorter texts are labels. */
const SHORTEST = 8;

/** 本项目本年度: the words before a told figure leave no doubt that it is the project's own, of this year. */
export function isOfProject(before: string, year: number | null): boolean {
  const own = OWN.exec(before);
  if (own === null) return false;
  return own[1] === undefined || Number(own[1]) === year;
}

const OWN = /^(?:截至|至)?(?:(20\d\d)年度?(?:末|底|12月31日)?)?(?:全年|年末|年底)?(?:本|该)?(?:年度|年)?(?:项目)?(?:总体|整体|实际)?(?:资金|预算|绩效)?的?$/;
