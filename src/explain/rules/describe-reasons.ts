import { ratioOf } from '../../exact/ratio';
import { percentText } from '../../exact/ratio-text';
import type { ReasonTrigger, RuleProfile } from '../../profile/rule-profile';
import { message, type Message } from '../../wording/message';
import { line, quoted, type RuleBlock } from './rule-line';

/** 偏差原因: when one is due, and what does not count as one. */
export function describeReasons({ reasons }: RuleProfile): RuleBlock {
  const { triggers, scope, notAReason, shortestLength, longestLength, cite } = reasons;
  return {
    title: message('card.reasons'),
    lines: [
      ...triggers.map((trigger) => line(triggerSays(trigger), trigger.cite)),
      line(message(`card.reason-scope-${scope}`), cite, 'scope'),
      ...(notAReason.length === 0 ? [] : [line(message('card.not-a-reason', { words: quoted(notAReason) }), cite, 'notAReason')]),
      ...(shortestLength === 0 ? [] : [line(message('card.reason-shortest', { length: String(shortestLength) }), cite, 'shortestLength')]),
      ...(longestLength === null ? [] : [line(message('card.reason-longest', { length: String(longestLength) }), cite, 'longestLength')]),
    ],
  };
}

export function triggerSays(trigger: ReasonTrigger): Message {
  switch (trigger.when) {
    case 'score-below-weight':
      return message('card.due-below-weight', { places: String(trigger.places) });
    case 'execution-rate-below':
      return message('card.due-rate-below', { rate: percentText(ratioOf(trigger.rate)) });
    case 'over-fulfilled':
    case 'budget-changed':
    case 'level-not-full':
      return message(`card.due-${trigger.when}`);
  }
}
