import { decimalText } from '../exact/decimal';
import { ratio, RATIO_ZERO } from '../exact/ratio';
import type { EvaluationForm, Indicator } from '../form/evaluation-form';
import type { RuleProfile } from '../profile/rule-profile';
import { refText } from '../workbook/cell-ref';
import { message, type Message } from '../wording/message';
import type { Judgements, LineScore } from './form-score';
import { judgeByPerson } from './judge-by-person';
import { judgeRow } from './judge-row';
import { lineScore } from './line-score';
import { overrideFor, type RowContext, rowContext, sharesItsScore } from './row-context';
import { computed, note } from './step';
import { decided, unreadable, type Verdict } from './verdict';
import type { RowWeight } from './weights';

/** 指标得分: one row from cell text to score. Read it top to bottom; each line is one station. */
export function scoreIndicator(indicator: Indicator, weight: RowWeight, form: EvaluationForm, profile: RuleProfile, judgements: Judgements): LineScore {
  if (indicator.role === 'placeholder') return notScored('scoring.placeholder');
  if (overrideFor(indicator, profile)?.use.notScored === true) return notScored('scoring.row-left-out');
  if (indicator.role === 'child' && indicator.weight === null) return notScored('scoring.child-without-weight');
  if (weight.kind === 'none') return withoutWeight(weight.why, indicator, judgements);

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

/** Without a weight there is no range; only a score that a person states for this very row counts. */
function withoutWeight(reason: Message, { score: cell }: Indicator, { scores }: Judgements): LineScore {
  const given = cell === null || cell.shared ? undefined : scores.get(refText(cell.ref));
  if (given !== undefined) {
    const derivation = [
      note('judged', message('scoring.judged-without-weight', { why: reason }), { value: decimalText(given) }),
      computed('score', message('scoring.score'), 'judged', { judged: ratio(given) }, ratio(given), null),
    ];
    return { outcome: 'scored', score: given, exact: ratio(given), by: 'person', rate: null, weight: null, reasonDue: [], derivation };
  }
  return { outcome: 'needs-review', reason, range: null, rate: null, weight: null, reasonDue: [], derivation: [] };
}

function notScored(key: string): LineScore {
  return { outcome: 'not-scored', reason: message(key), rate: null, derivation: [] };
}
