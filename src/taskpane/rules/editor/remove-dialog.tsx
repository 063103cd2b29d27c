import { Button, Dialog, DialogActions, DialogBody, DialogContent, DialogSurface, DialogTitle, makeStyles } from '@fluentui/react-components';
import { useFocusBack } from '../../parts/use-focus-back';
import { useWords } from '../../preferences/preferences-provider';

const useStyles = makeStyles({
  surface: { maxWidth: '400px', padding: '16px' },
});

/** 删除口径: asked about, for nobody can take it back. */
export function RemoveDialog({ name, used, onAnswer }: { readonly name: string; readonly used: number; readonly onAnswer: (remove: boolean) => void }) {
  const styles = useStyles();
  const words = useWords();
  useFocusBack();
  return (
    <Dialog open modalType="alert" onOpenChange={(_, { open }) => { if (!open) onAnswer(false); }}>
      <DialogSurface className={styles.surface}>
        <DialogBody>
          <DialogTitle>{words('edit.removeTitle')}</DialogTitle>
          <DialogContent>
            {words('edit.removeText', { name })}
            {used > 0 && <p>{words('edit.removeUsed', { count: String(used) })}</p>}
          </DialogContent>
          <DialogActions fluid>
            <Button onClick={() => { onAnswer(false); }}>{words('edit.cancel')}</Button>
            <Button appearance="primary" onClick={() => { onAnswer(true); }}>{words('edit.remove')}</Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
