import type { Unreadable } from './quantity';

/** 无法识别: a refusal with its reason. */
export function unreadable(why: Unreadable['why']): Unreadable {
  return { kind: 'unreadable', why };
}
