import { ratioOf } from '../../exact/ratio';
import { percentText } from '../../exact/ratio-text';
import type { IndicatorOverride, RuleProfile } from '../../profile/rule-profile';
import { shareInterval, signText } from '../../scoring/shown';
import { message, type Message } from '../../wording/message';
import { positiveLines, reverseSays } from './describe-indicators';
import { line, quoted, type RuleBlock } from './rule-line';

/** 指标特例: rows that follow another rule. */
export function describeOverrides({ overrides }: RuleProfile): RuleBlock {
  return {
    title: message('card.overrides'),
    lines: overrides.flatMap(({ when, use, cite }) => usesOf(use).map((rule) => line(message('card.override', { rows: rowsOf(when), rule }), cite, 'use'))),
  };
}

function rowsOf({ names = [], level1 = [], level2 = [] }: IndicatorOverride['when']): string {
  return quoted([...level1, ...level2, ...names]);
}

function usesOf({ comparison, positive, reverse, judged, notScored }: IndicatorOverride['use']): readonly Message[] {
  return [
    ...(comparison === undefined ? [] : [message('card.override-comparison', { sign: signText(comparison) })]),
    ...(positive === undefined ? [] : positiveLines(positive)),
    ...(reverse === undefined ? [] : [reverseSays(reverse)]),
    ...(judged === undefined ? [] : [message('card.override-judged', {
      share: shareInterval(judged.share),
      proposal: judged.default === null ? message('card.no-proposal') : message('card.proposal', { share: percentText(ratioOf(judged.default)) }),
    })]),
    ...(notScored === undefined ? [] : [message('card.override-not-scored')]),
  ];
}
