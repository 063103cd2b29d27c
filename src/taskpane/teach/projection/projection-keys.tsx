import { KeysDialog } from '../../parts/keys-dialog';
import { useWords } from '../../preferences/preferences-provider';

const KEYS = [
  ['P', 'projection.keys.toggle'],
  ['Page Up / Page Down', 'projection.keys.turn'],
  ['← / →', 'projection.keys.step'],
  ['Home / End', 'projection.keys.ends'],
  ['Esc', 'projection.keys.leave'],
  ['?', 'projection.keys.help'],
] as const;

/** 快捷键 of 讲解. */
export function ProjectionKeys({ onClose }: { readonly onClose: () => void }) {
  const words = useWords();
  return <KeysDialog title={words('projection.keys')} keys={KEYS.map(([key, does]) => [key, words(does)])} onClose={onClose} />;
}
