import type { Sentences } from './message';

/** 填报. */
export const fillSentences = {
  'fill.checkOnly': { zh: '本口径对这一栏只核对、不代填', en: 'the profile only checks this field and does not fill it' },
  'fill.ownFormula': { zh: '已有公式，结果为 {found}，按规则应为 {expected}；公式不会被悄悄替换', en: 'holds a formula that gives {found}, by the rule {expected}; formulas are not replaced silently' },
  'fill.otherValue': { zh: '已填 {found}，按规则应为 {expected}；已有内容不会被悄悄覆盖', en: 'holds {found}, by the rule {expected}; what stands there is not overwritten silently' },
  'fill.profileWants': { zh: '已填 {found}，口径要求按规则改为 {expected}；已有内容不会被悄悄覆盖', en: 'holds {found}; the profile wants the rule’s {expected}; what stands there is not overwritten silently' },
  'fill.waits': { zh: '有得分与规则不一致，汇总待您确认后再填', en: 'a score it adds differs from the rule; it waits until that is settled' },
} as const satisfies Sentences;
