import { equals } from '../../exact/ratio';
import type { EvaluationForm } from '../../form/evaluation-form';
import type { RuleProfile } from '../../profile/rule-profile';
import { measurePlaces } from '../../scoring/measure-place';
import { message, type Message } from '../../wording/message';
import { movedForm } from './changed-form';
import { rateSpelling } from './execution-rate';
import { type Line, lineInForm } from './line-in-form';
import type { Move } from './move';
import { weightField } from './spelling-of';

/** 可动的项 of a row; where there are none, why. */
export interface Moves {
  readonly moves: readonly Move[];
  readonly why: Message | null;
}

export function movesOf(form: EvaluationForm, profile: RuleProfile, line: Line): Moves {
  const refused = line === null ? null : whyNotTheRow(form, line);
  if (refused !== null) return { moves: [], why: refused };
  const first = firstMove(form, profile, line);
  const weight: Move = { kind: 'weight', row: line };
  const moves = [...(first.move === null ? [] : [first.move]), ...(followsItsCell(form, profile, line, weight) ? [weight] : [])];
  return { moves, why: moves.length === 0 ? first.why : null };
}

function firstMove(form: EvaluationForm, profile: RuleProfile, line: Line): { readonly move: Move | null; readonly why: Message | null } {
  const { block, rows } = measurePlaces(form, profile);
  const measure = line === null ? block : rows.get(line) ?? null;
  if (measure !== null) {
    if (measure.of !== 'execution-rate') return { move: null, why: message('teach.if.other-measure', { name: measure.title }) };
    const move = rateSpelling(form, profile) === null ? null : { kind: 'execution-rate' } as const;
    return { move, why: move === null ? message('teach.if.no-rate') : null };
  }
  if (line === null) return { move: null, why: message('teach.if.fund-not-scored') };
  const hasCell = form.indicators[line]!.actual !== null;
  return { move: hasCell ? { kind: 'actual', row: line } : null, why: hasCell ? null : message('teach.if.no-actual-cell') };
}

/** Rows that no number of their own decides. */
function whyNotTheRow({ indicators }: EvaluationForm, line: number): Message | null {
  const { role } = indicators[line]!;
  if (role === 'penalty' || role === 'veto') return message('teach.if.by-person');
  if (role === 'placeholder') return message('teach.if.placeholder');
  if (role === 'parent' && indicators.some(({ parent, weight }) => parent === line && weight !== null)) return message('teach.if.parent');
  return null;
}

/** A profile may give the points itself, and then the cell decides nothing. */
function followsItsCell(form: EvaluationForm, profile: RuleProfile, line: Line, weight: Move): boolean {
  if (weightField(form, line) === null) return false;
  const [one, other] = ['1', '2'].map((text) => {
    const score = lineInForm(movedForm(form, profile, { move: weight, text }), profile, line);
    return score === null || score.outcome === 'not-scored' ? null : score.weight;
  });
  return one != null && other != null && !equals(one, other);
}
