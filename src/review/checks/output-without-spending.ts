import { compare, ratio, ratioOf } from '../../exact/ratio';
import { percentText } from '../../exact/ratio-text';
import type { EvaluationForm } from '../../form/evaluation-form';
import type { RuleProfile } from '../../profile/rule-profile';
import { textOf } from '../../scoring/text-match';
import { measurePlaces } from '../../scoring/measure-place';
import { INAPPLICABLE, type Check } from '../check';
import { isFull, ownScore } from '../own-score';
import { isReason } from './reason-missing';

/** 钱没花完而产出全满: every output is reported in full, and more than a fifth of the money was not spent. */
export const outputWithoutSpending: Check = {
  id: 'output-without-spending',
  level: 'hint',
  evaluate: (subject) => {
    const { form, score, profile } = subject;
    const line = form.funds.findIndex(({ role }) => role === 'total');
    const rate = score.funds[line]?.rate ?? null;
    const measured = measurePlaces(form, profile).rows;
    const outputs = form.indicators.flatMap((row, at) => {
      const own = row.role === 'indicator' && !measured.has(at) && textOf(row.level1).includes('产出') ? ownScore(subject, at) : null;
      return own === null ? [] : [own];
    });
    if (rate === null || form.funds[line]!.shifted || outputs.length < FEWEST) return INAPPLICABLE;
    if (compare(rate.exact, LINE) >= 0 || !outputs.every(isFull) || isExplained(form, profile, line)) return [];
    const source = form.funds[line]!.rate ?? form.funds[line]!.spent!;
    return [{
      ref: source.ref,
      related: outputs.map(({ cell }) => cell.ref),
      message: 'unspent',
      data: { rate: percentText(ratio(rate.rounded)), count: String(outputs.length) },
      written: source.text,
    }];
  },
};

const FEWEST = 2;
/** More than 20 % unspent is where a platform shows yellow. */
const LINE = ratioOf('0.8');

/** Savings and late invoices have their place beside the amounts, or beside the goal. */
function isExplained({ funds, goals }: EvaluationForm, profile: RuleProfile, line: number): boolean {
  return [funds[line]!.reason, ...goals.map(({ reason }) => reason)].some((cell) => cell !== null && isReason(cell.text, profile));
}
