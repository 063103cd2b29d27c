import { ratioOf } from '../../exact/ratio';
import { percentText } from '../../exact/ratio-text';
import type { QualitativeLevel, RuleProfile } from '../../profile/rule-profile';
import { shareInterval } from '../../scoring/shown';
import { message, type Message } from '../../wording/message';
import { line, type RuleBlock } from './rule-line';

/** 定性指标: the levels, what each earns, and what no level lists. */
export function describeLevels({ indicators: { qualitative } }: RuleProfile): RuleBlock {
  const { levels, sameAsTarget, percentActual, unlisted, levelDecidesNumbers, cite } = qualitative;
  return {
    title: message('card.levels'),
    lines: [
      ...levels.map((level) => line(levelSays(level), level.cite, 'share')),
      line(message('card.unlisted', { share: shareInterval(unlisted.share), proposal: proposal(unlisted.default) }), unlisted.cite, 'share'),
      line(message(`card.same-as-target-${sameAsTarget}`), cite, 'sameAsTarget'),
      line(message(`card.percent-actual-${percentActual}`), cite, 'percentActual'),
      ...(levelDecidesNumbers ? [line(message('card.level-decides-numbers'), cite, 'levelDecidesNumbers')] : []),
    ],
  };
}

/** A share of one point is a rule; a wider one is a person's decision. */
function levelSays({ name, share, default: proposed }: QualitativeLevel): Message {
  const shown = shareInterval(share);
  return /^[\d.]+%$/.test(shown)
    ? message('card.level', { name, share: shown })
    : message('card.level-range', { name, share: shown, proposal: proposal(proposed) });
}

function proposal(share: string | null): Message {
  return share === null ? message('card.no-proposal') : message('card.proposal', { share: percentText(ratioOf(share)) });
}
