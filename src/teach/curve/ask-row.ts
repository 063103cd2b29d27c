import { atOnce } from '../../exact/in-steps';
import type { EvaluationForm } from '../../form/evaluation-form';
import type { RuleProfile } from '../../profile/rule-profile';
import { NO_JUDGEMENTS } from '../../scoring/form-score';
import { scoreIndicator } from '../../scoring/score-indicator';
import { rowWeights } from '../../scoring/weights';
import { message } from '../../wording/message';
import { movedForm } from '../what-if/changed-form';
import { type Line, lineInForm } from '../what-if/line-in-form';
import { type Move, type Spelling, spelled } from '../what-if/move';
import { blanked, withText } from '../what-if/replaced-field';
import { type Answer, answerOf, type Ask } from './answer';

/** 逐值问引擎: no decision of a person counts, for it was made about the value that stands there. */
export function askRow(form: EvaluationForm, profile: RuleProfile, line: Line, move: Move, spelling: Spelling): Ask {
  return once(move.kind === 'actual' ? askActual(form, profile, move.row, spelling) : askMoved(form, profile, line, move, spelling));
}

/** A result changes its own row only, and no weight of any row. */
function askActual(form: EvaluationForm, profile: RuleProfile, line: number, spelling: Spelling): Ask {
  const row = form.indicators[line]!;
  const weight = atOnce(rowWeights(form, profile))[line]!;
  const score = row.score === null ? null : blanked(row.score);
  return (number) => answerOf(scoreIndicator({ ...row, score, actual: withText(row.actual!, spelled(spelling, number)) }, weight, form, profile, NO_JUDGEMENTS));
}

function askMoved(form: EvaluationForm, profile: RuleProfile, line: Line, move: Move, spelling: Spelling): Ask {
  return (number) => {
    const score = lineInForm(movedForm(form, profile, { move, text: spelled(spelling, number) }), profile, line);
    return score === null ? { kind: 'none', why: message('teach.if.cannot-move') } : answerOf(score);
  };
}

/** The ends of a piece are the ends of the next one. */
function once(ask: Ask): Ask {
  const answers = new Map<string, Answer>();
  return (number) => {
    const key = number.toString();
    const known = answers.get(key) ?? ask(number);
    answers.set(key, known);
    return known;
  };
}
