import { decimalText } from '../../exact/decimal';
import { ratio } from '../../exact/ratio';
import { includes, parseInterval } from '../../profile/interval';
import { totalScope } from '../../scoring/total-scope';
import { INAPPLICABLE, type Check } from '../check';
import { sameGrade, writtenAmount } from '../written';

/** 等级与填报总分不合: where the total cannot be recomputed, the grade is held to the total that is written. */
export const gradeContradictsTotal: Check = {
  id: 'grade-contradicts-total',
  level: 'error',
  evaluate: ({ form, score, profile }) => {
    const { grade, total, indicators } = form;
    const written = total === null ? null : writtenAmount(total.score);
    if (grade === null || grade.grade === '' || total === null || written === null || profile.grades === null) return INAPPLICABLE;
    // With a recomputed total grade-differs speaks; a veto sets the grade whatever the total.
    if (score.grade.outcome === 'graded' || totalScope(form, profile) !== 'whole') return [];
    if (indicators.some(({ role }) => role === 'veto') && grade.grade === profile.deductions?.veto?.grade) return [];
    const band = profile.grades.bands.find(({ interval }) => includes(parseInterval(interval), ratio(written)));
    if (band === undefined || sameGrade(band.grade, grade.grade)) return [];
    return [{
      ref: grade.field.ref,
      related: [total.score.ref],
      message: 'contradicts',
      data: { written: grade.grade, total: decimalText(written), expected: band.grade },
      expected: band.grade,
      written: grade.grade,
    }];
  },
};
