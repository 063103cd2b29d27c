import { Button, Dialog, DialogActions, DialogBody, DialogContent, DialogSurface, DialogTitle, makeStyles, tokens } from '@fluentui/react-components';
import { useWords } from '../preferences/preferences-provider';
import { useFocusBack } from './use-focus-back';

const useStyles = makeStyles({
  surface: { maxWidth: '400px', padding: '16px' },
  table: { borderCollapse: 'collapse', width: '100%' },
  key: { textAlign: 'start', fontWeight: tokens.fontWeightSemibold, padding: '3px 12px 3px 0', whiteSpace: 'nowrap', verticalAlign: 'top' },
});

/** 快捷键 of a tab, on one screen: each key, and the name of what it does. */
export function KeysDialog({ title, keys, onClose }: { readonly title: string; readonly keys: readonly (readonly [key: string, does: string])[]; readonly onClose: () => void }) {
  const styles = useStyles();
  const words = useWords();
  useFocusBack();
  return (
    <Dialog open onOpenChange={(_, { open }) => { if (!open) onClose(); }}>
      <DialogSurface className={styles.surface}>
        <DialogBody>
          <DialogTitle>{title}</DialogTitle>
          <DialogContent>
            <table className={styles.table}>
              <tbody>{keys.map(([key, does]) => <tr key={key}><th scope="row" className={styles.key}>{key}</th><td>{does}</td></tr>)}</tbody>
            </table>
          </DialogContent>
          <DialogActions><Button appearance="primary" onClick={onClose}>{words('reviewtab.close')}</Button></DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
