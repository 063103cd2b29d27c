import { isTyping } from '../../parts/is-typing';

/** 快捷键 of 讲解. */
export type ProjectionKey = 'toggle' | 'leave' | 'next' | 'back' | 'keys';

/** What of a key press is looked at. */
export type PressedKey = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'isComposing' | 'defaultPrevented' | 'target'>;

const ALWAYS: Readonly<Record<string, ProjectionKey>> = { p: 'toggle', '?': 'keys', '？': 'keys' };
const PROJECTED: Readonly<Record<string, ProjectionKey>> = { PageDown: 'next', PageUp: 'back', Escape: 'leave' };

/** What a key asks for; null for one that is not ours, belongs to a program's own shortcut, or goes into a field. */
export function projectionKey(press: PressedKey, projected: boolean): ProjectionKey | null {
  const { key, ctrlKey, metaKey, altKey, isComposing, defaultPrevented, target } = press;
  if (ctrlKey || metaKey || altKey || isComposing || defaultPrevented) return null;
  const found = (projected ? PROJECTED[key] : undefined) ?? ALWAYS[key.toLowerCase()] ?? null;
  // A presenter in somebody's hand knows two keys; they turn whatever has the keyboard, but the text that is being written.
  const turns = found === 'next' || found === 'back';
  return isTyping(target) && !(turns && !(target instanceof HTMLTextAreaElement)) ? null : found;
}
