import { RATIO_ZERO } from '../exact/ratio';
import type { EvaluationForm, Indicator } from '../form/evaluation-form';
import type { RuleProfile } from '../profile/rule-profile';
import { sameCell } from '../workbook/cell-ref';
import { message, type Message } from '../wording/message';
import type { Judgements, LineScore } from './form-score';
import { judgeByPerson } from './judge-by-person';
import { judgeRow } from './judge-row';
import { lineScore } from './line-score';
import { overrideFor, type RowContext, rowContext } from './row-context';
import { computed } from './step';
import { decided, unreadable, type Verdict } from './verdict';
import type { RowWeight } from './weights';

/** 指标得分: one row from cell text to score. Read it top to bottom; each line is one station. */
export function scoreIndicator(indicator: Indicator, weight: RowWeight, form: EvaluationForm, profile: RuleProfile, judgements: Judgements): LineScore {
  if (indicator.role === 'placeholder') return notScored('scoring.placeholder');
  if (overrideFor(indicator, profile)?.use.notScored === true) return notScored('scoring.row-left-out');
  if (indicator.role === 'child' && indicator.weight === null) return notScored('scoring.child-without-weight');
  if (weight.kind === 'none') return withoutWeight(weight.why);

  const context = rowContext(form, profile, judgements, indicator, weight.weight);
  return lineScore(verdictOf(context), weight.weight, weight.steps, context);
}

function verdictOf(context: RowContext): Verdict {
  const { indicator, form, override, full, fullName } = context;
  if (sharesItsScore(indicator, form)) return unreadable(message('scoring.score-shared'), []);
  if (override?.use.judged !== undefined) return judgeByPerson(override.use.judged, override.cite, context);
  const verdict = judgeRow(context);
  if (verdict.kind === 'decided' || !full.numerator.isZero()) return verdict;
  return decided(RATIO_ZERO, [...verdict.steps, computed('raw', message('scoring.weight-zero'), fullName, { [fullName]: full }, RATIO_ZERO, null)]);
}

/** 合并的得分格: one number over several rows in use says nothing about each of them. */
function sharesItsScore({ score }: Indicator, { indicators }: EvaluationForm): boolean {
  return score !== null && score.shared
    && indicators.filter((row) => row.role !== 'placeholder' && row.score !== null && sameCell(row.score.ref, score.ref)).length > 1;
}

function withoutWeight(reason: Message): LineScore {
  return { outcome: 'needs-review', reason, range: null, rate: null, weight: null, reasonDue: [], derivation: [] };
}

function notScored(key: string): LineScore {
  return { outcome: 'not-scored', reason: message(key), rate: null, derivation: [] };
}
