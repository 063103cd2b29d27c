import { Button, Dialog, DialogActions, DialogBody, DialogContent, DialogSurface, DialogTitle, makeStyles, tokens } from '@fluentui/react-components';
import { useFocusBack } from '../parts/use-focus-back';
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

const useStyles = makeStyles({
  surface: { maxWidth: '400px', padding: '16px' },
  table: { borderCollapse: 'collapse', width: '100%' },
  key: { textAlign: 'start', fontWeight: tokens.fontWeightSemibold, padding: '3px 12px 3px 0', whiteSpace: 'nowrap', verticalAlign: 'top' },
});

/** 快捷键 of the walk, on one screen. */
export function KeysDialog({ onClose }: { readonly onClose: () => void }) {
  const styles = useStyles();
  const words = useWords();
  useFocusBack();
  return (
    <Dialog open onOpenChange={(_, { open }) => { if (!open) onClose(); }}>
      <DialogSurface className={styles.surface}>
        <DialogBody>
          <DialogTitle>{words('reviewtab.keys')}</DialogTitle>
          <DialogContent>
            <table className={styles.table}>
              <tbody>{KEYS.map(([key, does]) => <tr key={key}><th scope="row" className={styles.key}>{key}</th><td>{words(does)}</td></tr>)}</tbody>
            </table>
          </DialogContent>
          <DialogActions><Button appearance="primary" onClick={onClose}>{words('reviewtab.close')}</Button></DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
