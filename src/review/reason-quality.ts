import { foldText } from '../quantity/normalise';

/** A reviewer sends back what says less than this about cause and remedy. */
export const LEAST_REASON = 10;

/** Words of someone who says what was done about it, or will be. */
const REMEDY = /改进|整改|改善|措施|下一步|下步|下阶段|今后|以后|后续|将|拟|明年|下年|次年|来年|已|计划[于在明下]|争取|继续|重新|加强|加快|加大|完善|优化|调整|强化|督促|落实|推进|提前|提高|提升|规范|健全|建立|采取|解决|避免|防止|确保|补充|补足|安排|improv|remed|will|next/i;

/** 过短的原因. */
export function isShortReason(text: string): boolean {
  return foldText(text).length < LEAST_REASON;
}

/** 有改进措施: whether the text says anything of a remedy. It is believed wherever it might. */
export function namesRemedy(text: string): boolean {
  return REMEDY.test(text);
}

/** 一字不差的原因, apart from width and blanks. */
export function isSameReason(one: string, other: string): boolean {
  return foldText(one) === foldText(other);
}
