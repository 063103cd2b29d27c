import { citationFor } from '../profile/citation-for';
import { compare, equals, type Ratio, RATIO_ZERO, ratio, ratioOf, smaller, RATIO_ONE, times } from '../exact/ratio';
import { percentText } from '../exact/ratio-text';
import { type Interval, parseInterval } from '../profile/interval';
import type { Citation, QualitativeLevel } from '../profile/rule-profile';
import type { Level, Quantity } from '../quantity/quantity';
import { message, type Message } from '../wording/message';
import type { Derivation } from './derivation';
import type { RowContext } from './row-context';
import { shareInterval } from './shown';
import { computed, note } from './step';
import { folded, isAnyOf } from './text-match';
import { decided, open, type Verdict } from './verdict';

/** 定性档次 that the words stand for: those a profile lists word for word first, then the national three-step scale. */
export function levelOf(words: Level, context: RowContext): QualitativeLevel | null {
  const { levels } = context.profile.indicators.qualitative;
  const text = folded(words.text);
  return levels.find((level) => isAnyOf(text, level.words))
    ?? levels.find(({ degree }) => degree === words.degree)
    ?? null;
}

/** 定性指标, or a number for which a level was written. */
export function judgeLevel(level: QualitativeLevel, context: RowContext, steps: Derivation): Verdict {
  const says = message('scoring.level', { level: level.name, share: shareInterval(level.share) });
  return judgeShare(parseInterval(level.share), level.default, says, citationFor(level.cite, 'share'), context, [
    ...steps, note('level', says, { value: level.name, cite: citationFor(level.cite, 'words') }),
  ], level.degree !== 'achieved');
}

/** A share interval of one point is a rule; a wider one is a person's decision. */
export function judgeShare(
  share: Interval, proposal: string | null, says: Message, cite: Citation, context: RowContext, steps: Derivation, levelNotFull = false,
): Verdict {
  const point = onlyPoint(share);
  if (point === null) {
    return open(says, steps, { share, proposal: proposal === null ? null : ratioOf(proposal), levelNotFull });
  }
  const { full, fullName } = context;
  const raw = times(point, full);
  const step = computed('raw', message('scoring.share-of-weight'), `share * ${fullName}`, { share: point, [fullName]: full }, raw, cite);
  return decided(raw, [...steps, step], { levelNotFull: levelNotFull || !equals(point, RATIO_ONE) });
}

function onlyPoint({ low, high }: Interval): Ratio | null {
  return low !== null && high !== null && equals(low, high) ? low : null;
}

/** 与指标值文字相同. */
export function judgeSameText(context: RowContext, steps: Derivation): Verdict {
  const { qualitative } = context.profile.indicators;
  const achieved = qualitative.levels.find(({ degree }) => degree === 'achieved');
  if (qualitative.sameAsTarget === 'ask' || achieved === undefined) return open(message('scoring.same-text-ask'), steps);
  return judgeLevel(achieved, context, [...steps, note('kind', message('scoring.same-text'), { cite: citationFor(qualitative.cite, 'sameAsTarget') })]);
}

/** 未列入档次的文字: always a person's decision; what denies something gets no proposal. */
export function judgeUnlisted(words: Pick<Level, 'text' | 'degree' | 'negated'>, context: RowContext, steps: Derivation): Verdict {
  const { unlisted } = context.profile.indicators.qualitative;
  const why = message(words.negated ? 'scoring.unlisted-negated' : 'scoring.unlisted', { text: words.text });
  const asked = [...steps, note('ask', why, { cite: unlisted.cite })];
  const against = words.negated || words.degree === 'partial' || words.degree === 'failed';
  const proposal = against || unlisted.default === null ? null : ratioOf(unlisted.default);
  return open(why, asked, { share: parseInterval(unlisted.share), proposal });
}

/** 定性指标值、百分比完成值: the percentage is the level reached, or a question. */
export function judgePercentForWords(actual: Quantity, context: RowContext, steps: Derivation): Verdict {
  const { qualitative } = context.profile.indicators;
  if (actual.unit?.dimension !== 'ratio') return open(message('scoring.number-for-words'), steps);
  const cite = citationFor(qualitative.cite, 'percentActual');
  if (qualitative.percentActual === 'ask') return open(message('scoring.percent-for-words-ask'), [...steps, note('ask', message('scoring.percent-for-words-ask'), { cite })]);
  const rate = ratio(actual.amount.times(actual.unit.factor));
  if (compare(rate, RATIO_ZERO) < 0) return open(message('scoring.number-for-words'), steps);
  const { full, fullName } = context;
  const share = smaller(rate, RATIO_ONE);
  const raw = times(share, full);
  const step = computed('raw', message('scoring.percent-for-words', { share: percentText(share) }), `min(rate, 1) * ${fullName}`, { rate, [fullName]: full }, raw, cite);
  return decided(raw, [...steps, step], { rate: share, levelNotFull: compare(share, RATIO_ONE) < 0 });
}
