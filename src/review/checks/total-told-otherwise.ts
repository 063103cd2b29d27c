import { decimal, decimalText } from '../../exact/decimal';
import { sameCell } from '../../workbook/cell-ref';
import { INAPPLICABLE, type Check, type Observation, type ReviewSubject } from '../check';
import { isOfProject, type ToldClause, toldClauses } from '../told-texts';
import { sameGrade, writtenAmount } from '../written';

/** 文字所述总分或等级不符: a sentence states a total or a grade that is not the one in its cell. */
export const totalToldOtherwise: Check = {
  id: 'total-told-otherwise',
  level: 'error',
  evaluate: (subject) => {
    const { total, grade } = subject.form;
    const clauses = toldClauses(subject.form).filter(({ cell }) =>
      [total?.score.ref, grade?.field.ref].every((ref) => ref === undefined || !sameCell(ref, cell.ref)));
    const said = clauses.flatMap((clause) => [...scores(clause, subject), ...grades(clause, subject)]);
    return said.length === 0 ? INAPPLICABLE : said.flatMap(({ observation }) => observation ?? []);
  },
};

/** A statement of the fact, with what is wrong about it. */
interface Said {
  readonly observation: Observation | null;
}

const SCORE = /(?:自评总得分|自评得分|综合得分|总得分|最终得分|评价得分|综合评价得分)(?:为|是|:|达到|达)?(\d{1,3}(?:\.\d{1,3})?)分/g;

function scores({ cell, clause }: ToldClause, { form }: ReviewSubject): Said[] {
  const written = form.total === null ? null : writtenAmount(form.total.score);
  if (written === null || !clause.includes('得分')) return [];
  return [...clause.matchAll(SCORE)].filter((match) => isOfProject(clause.slice(0, match.index), form.year)).map(([, told]) => ({
    observation: decimal(told!).equals(written) ? null : {
      ref: cell.ref,
      related: [form.total!.score.ref],
      message: 'score',
      data: { written: told!, expected: decimalText(written) },
      expected: decimalText(written),
      written: told!,
    },
  }));
}

const GRADE = /等级(?:为|是|评定为|确定为)["“”「]?(优秀|优|良好|良|中等|中|较差|差)["“”」]?$/;

function grades({ cell, clause }: ToldClause, { form }: ReviewSubject): Said[] {
  const written = form.grade?.grade ?? '';
  const match = written === '' ? null : GRADE.exec(clause);
  if (match === null || !isOfProject(clause.slice(0, match.index).replace(/(?:自评|评价|评定|绩效){1,4}$/, ''), form.year)) return [];
  return [{
    observation: sameGrade(match[1]!, written) ? null : {
      ref: cell.ref,
      related: [form.grade!.field.ref],
      message: 'grade',
      data: { written: match[1]!, expected: written },
      expected: written,
      written: match[1]!,
    },
  }];
}
