import { compare, ratio } from '../../exact/ratio';
import type { EvaluationForm, Field } from '../../form/evaluation-form';
import type { RuleProfile } from '../../profile/rule-profile';
import { measurePlaces } from '../../scoring/measure-place';
import { spentFor, totalFundLine } from './execution-rate';
import type { Change, Move } from './move';
import { numberIn } from './move';
import { blanked, replaced, withText } from './replaced-field';
import { spellingOf, weightField } from './spelling-of';

/** 变动后的表: the form as if the changes stood in it. The workbook knows nothing of it. */
export interface ChangedForm {
  readonly form: EvaluationForm;
  /** 得分 cells whose decisions were made for other values, and are none any more. */
  readonly undecided: readonly Field[];
}

export function changedForm(form: EvaluationForm, profile: RuleProfile, changes: readonly Change[]): ChangedForm {
  const real = changes.filter((change) => !isWritten(form, profile, change));
  return {
    form: real.reduce((moved, change) => movedForm(moved, profile, change), form),
    undecided: real.flatMap(({ move }) => scoreFields(form, profile, move)),
  };
}

/** The same for one change, even where it writes what stands there: nobody has decided anything about it. */
export function movedForm(form: EvaluationForm, profile: RuleProfile, change: Change): EvaluationForm {
  return scoreFields(form, profile, change.move).reduce(withoutScore, withChange(form, profile, change));
}

/** What stands there anyway changes nothing, and its decision holds. */
export function isWritten(form: EvaluationForm, profile: RuleProfile, { move, text }: Change): boolean {
  if (move.kind === 'actual' && form.indicators[move.row]!.actual?.text.trim() === text.trim()) return true;
  const spelling = spellingOf(form, profile, move);
  const number = spelling === null ? null : numberIn(spelling, text);
  return number !== null && spelling !== null && spelling.written !== null && compare(ratio(number), spelling.written) === 0;
}

function withChange(form: EvaluationForm, profile: RuleProfile, { move, text }: Change): EvaluationForm {
  switch (move.kind) {
    case 'actual':
      return { ...form, indicators: replaced(form.indicators, 'actual', form.indicators[move.row]!.actual, (field) => withText(field, text)) };
    case 'weight': {
      const cell = weightField(form, move.row);
      const put = (field: Field) => withText(field, text);
      return move.row === null
        ? { ...form, funds: replaced(form.funds, 'weight', cell, put) }
        : { ...form, indicators: replaced(form.indicators, 'weight', cell, put) };
    }
    case 'execution-rate': {
      const spelling = spellingOf(form, profile, move);
      const percent = spelling === null ? null : numberIn(spelling, text);
      const spent = percent === null ? null : spentFor(percent, form, profile);
      return spent === null ? form : { ...form, funds: replaced(form.funds, 'spent', totalFundLine(form)!.spent, (field) => withText(field, spent)) };
    }
  }
}

function scoreFields(form: EvaluationForm, profile: RuleProfile, move: Move): readonly Field[] {
  const fund = form.funds.find(({ role }) => role === 'total')?.score ?? null;
  const fields = move.kind === 'execution-rate'
    ? [fund, ...[...measurePlaces(form, profile).rows.keys()].map((row) => form.indicators[row]!.score)]
    : [move.row === null ? fund : form.indicators[move.row]!.score];
  return fields.filter((field) => field !== null);
}

function withoutScore(form: EvaluationForm, field: Field): EvaluationForm {
  return { ...form, indicators: replaced(form.indicators, 'score', field, blanked), funds: replaced(form.funds, 'score', field, blanked) };
}
