import type { EvaluationForm, Field } from '../../form/evaluation-form';
import type { RuleProfile } from '../../profile/rule-profile';
import { pointsIn } from '../../scoring/points-cell';
import { actualSpelling } from './actual-spelling';
import { rateSpelling } from './execution-rate';
import type { Move, Spelling } from './move';

/** 变动项的写法; null where no number can be moved. */
export function spellingOf(form: EvaluationForm, profile: RuleProfile, move: Move): Spelling | null {
  switch (move.kind) {
    case 'actual':
      return actualSpelling(form.indicators[move.row]!, form);
    case 'execution-rate':
      return rateSpelling(form, profile);
    case 'weight': {
      const read = readPoints(weightField(form, move.row));
      return read === null ? null : { before: '', behind: read.percent ? '%' : '', written: read.exact };
    }
  }
}

/** 分值 cell that a change of points is about. */
export function weightField({ indicators, funds }: EvaluationForm, row: number | null): Field | null {
  return row === null ? funds.find(({ role }) => role === 'total')?.weight ?? null : indicators[row]!.weight;
}

function readPoints(field: Field | null): ReturnType<typeof pointsIn> {
  return field === null ? null : pointsIn(field);
}
