import { Button, Dialog, DialogActions, DialogBody, DialogContent, DialogSurface, DialogTitle, makeStyles, Textarea } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import { useFocusBack } from '../../parts/use-focus-back';
import { useWords } from '../../preferences/preferences-provider';

const useStyles = makeStyles({
  surface: { maxWidth: '420px', padding: '16px' },
  text: { width: '100%', marginTop: '8px' },
});

/** 导出口径 where nothing can be downloaded: the text stands selected, to be copied by hand. */
export function ExportDialog({ name, text, onClose }: { readonly name: string; readonly text: string; readonly onClose: () => void }) {
  const styles = useStyles();
  const words = useWords();
  useFocusBack();
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const field = place.current?.querySelector('textarea');
    field?.focus();
    field?.select();
  }, []);
  return (
    <Dialog open onOpenChange={(_, { open }) => { if (!open) onClose(); }}>
      <DialogSurface className={styles.surface}>
        <DialogBody>
          <DialogTitle>{words('edit.exportTitle')}</DialogTitle>
          <DialogContent>
            {words('edit.exportHelp', { name })}
            <div ref={place}><Textarea className={styles.text} aria-label={words('edit.importText')} value={text} rows={10} readOnly /></div>
          </DialogContent>
          <DialogActions><Button appearance="primary" onClick={onClose}>{words('edit.close')}</Button></DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
