import type { EvaluationForm } from '../../form/evaluation-form';
import type { RuleProfile } from '../../profile/rule-profile';
import { readRow } from '../../scoring/read-row';
import { message, type Message } from '../../wording/message';
import { type Line, lineInForm } from '../what-if/line-in-form';
import type { Move } from '../what-if/move';

/** 为何没有曲线: the kind of target, or the engine's own words where it has some. */
export function whyNoCurve(form: EvaluationForm, profile: RuleProfile, line: Line, move: Move): Message {
  const score = lineInForm(form, profile, line);
  if (score?.outcome === 'not-scored') return score.reason;
  if (move.kind !== 'actual') return score === null || score.outcome === 'scored' ? message('teach.if.cannot-move') : message('teach.curve.open', { why: score.reason });
  switch (readRow(form.indicators[move.row]!, form.date1904).target.kind) {
    case 'level':
      return message('teach.curve.words');
    case 'deadline':
    case 'period':
      return message('teach.curve.deadline');
    case 'compound':
      return message('teach.curve.compound');
    default:
      return score?.outcome === 'needs-review' ? message('teach.curve.open', { why: score.reason }) : message('teach.curve.no-number');
  }
}
