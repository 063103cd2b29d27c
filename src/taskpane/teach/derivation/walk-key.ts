import { isTyping } from '../../parts/is-typing';

/** What a key asks of the walk. */
export type WalkMove = 'next' | 'back' | 'first' | 'last';

const MOVES: Readonly<Record<string, WalkMove>> = { ArrowRight: 'next', PageDown: 'next', ArrowLeft: 'back', PageUp: 'back', Home: 'first', End: 'last' };

/** What a key asks for; null for one that is not ours or goes into a field. Enter is a button's own where it stands on one. */
export function walkMove({ key, ctrlKey, metaKey, altKey, shiftKey, isComposing, target }: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey' | 'isComposing' | 'target'>, onButton: boolean): WalkMove | null {
  if (ctrlKey || metaKey || altKey || shiftKey || isComposing || isTyping(target)) return null;
  return key === 'Enter' && !onButton ? 'next' : MOVES[key] ?? null;
}
