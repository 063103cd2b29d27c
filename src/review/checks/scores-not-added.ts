import { decimalText } from '../../exact/decimal';
import { compare, equals, type Ratio, ratio, ratioOf, sum } from '../../exact/ratio';
import { ratioText } from '../../exact/ratio-text';
import { totalCellScore } from '../../scoring/total-scope';
import { refText } from '../../workbook/cell-ref';
import { INAPPLICABLE, type Check, type ReviewSubject } from '../check';
import { isWithinRounding } from '../rounding-difference';
import { addendsOfTotal, type ScoreAddends } from '../score-addends';
import { writtenAmount } from '../written';

/** 总分与各行得分不合: the total is not the sum of the scores as they are written, whatever the rule would give. */
export const scoresNotAdded: Check = {
  id: 'scores-not-added',
  level: 'error',
  evaluate: (subject) => {
    const { form, profile, score } = subject;
    const written = form.total === null ? null : writtenAmount(form.total.score);
    const addends = addendsOfTotal(subject);
    if (form.total === null || written === null || addends === null || profile.indicators.secondWeighting !== null) return INAPPLICABLE;
    // Where the rule gives a total, total-differs holds the cell to it.
    if (totalCellScore(form, score, profile).outcome === 'scored') return [];
    const scores = [...addends.values()].map(({ cell }) => writtenAmount(cell));
    if (scores.length === 0 || scores.some((one) => one === null) || form.indicators.some(({ score: cell }) => cell?.shared === true)) return [];
    const added = sum(scores.map((one) => ratio(one!)));
    if (equals(added, ratio(written)) || equals(sumByRule(subject, addends), ratio(written)) || isCapped(added, subject)) return [];
    const rounding = isWithinRounding(added, written, scores.length, profile) && written.decimalPlaces() > 0;
    return [{
      ref: form.total.score.ref,
      related: [...addends.values()].map(({ cell }) => cell.ref),
      message: rounding ? 'rounding' : 'differs',
      data: { written: decimalText(written), expected: ratioText(added) },
      expected: ratioText(added),
      written: form.total.score.text,
      ...(rounding ? { level: 'hint' as const, roundingOnly: true } : {}),
    }];
  },
};

/** A score that is wrong by the rule has its own finding; a total that adds what the rule gives instead is right. */
function sumByRule({ form, score }: ReviewSubject, addends: ScoreAddends): Ratio {
  const byRule = new Map([
    ...form.funds.map(({ score: cell }, line) => [cell, score.funds[line]!] as const),
    ...form.indicators.map(({ score: cell }, line) => [cell, score.indicators[line]!] as const),
  ].flatMap(([cell, result]) => cell !== null && result.outcome === 'scored' ? [[refText(cell.ref), result.score] as const] : []));
  return sum([...addends].map(([address, { cell }]) => ratio(byRule.get(address) ?? writtenAmount(cell)!)));
}

/** With a cap anywhere the plain sum is not what the total says. */
function isCapped(added: Ratio, { profile }: ReviewSubject): boolean {
  const { cap, floor } = profile.totals;
  return profile.sections.some((section) => section.cap !== null)
    || (cap !== null && compare(added, ratioOf(cap)) > 0) || (floor !== null && compare(added, ratioOf(floor)) < 0);
}
