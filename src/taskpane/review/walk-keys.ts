import type { KeyboardEvent } from 'react';
import { isTyping } from '../parts/is-typing';

/** 快捷键 of the walk. */
export type WalkKey = 'next' | 'previous' | 'first' | 'last' | 'take-in' | 'waive' | 'note' | 'undo' | 'keys';

const LETTERS: Readonly<Record<string, WalkKey>> = { j: 'next', k: 'previous', e: 'take-in', w: 'waive', n: 'note', z: 'undo', '?': 'keys', '？': 'keys' };
const ARROWS: Readonly<Record<string, WalkKey>> = { ArrowDown: 'next', ArrowUp: 'previous', Home: 'first', End: 'last' };

/** What a key asks for; null for one that is not ours, belongs to a program's own shortcut, or goes into a field. */
export function walkKey(event: KeyboardEvent): WalkKey | null {
  if (event.ctrlKey || event.metaKey || event.altKey || event.nativeEvent.isComposing || isTyping(event.target)) return null;
  return ARROWS[event.key] ?? LETTERS[event.key.toLowerCase()] ?? null;
}
