import { KeysDialog as KeysOnOneScreen } from '../parts/keys-dialog';
import { useWords } from '../preferences/preferences-provider';

const KEYS = [
  ['↑ ↓ / J K', 'reviewtab.keys.walk'],
  ['Enter', 'reviewtab.keys.jump'],
  ['E', 'reviewtab.keys.takeIn'],
  ['W', 'reviewtab.keys.waive'],
  ['N', 'reviewtab.keys.note'],
  ['Z', 'reviewtab.keys.undo'],
  ['Home / End', 'reviewtab.keys.ends'],
  ['?', 'reviewtab.keys.help'],
  ['Esc', 'reviewtab.keys.close'],
] as const;

/** 快捷键 of the walk. */
export function KeysDialog({ onClose }: { readonly onClose: () => void }) {
  const words = useWords();
  return <KeysOnOneScreen title={words('reviewtab.keys')} keys={KEYS.map(([key, does]) => [key, words(does)])} onClose={onClose} />;
}
