import { Button, Dialog, DialogActions, DialogBody, DialogContent, DialogSurface, DialogTitle, makeStyles, Textarea } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import { useFocusBack } from './use-focus-back';

const useStyles = makeStyles({
  surface: { maxWidth: '420px', padding: '16px' },
  text: { width: '100%', marginTop: '8px' },
});

/** 手工复制: the text stands selected where it cannot be put on the clipboard. */
export function CopyDialog({ title, says, label, close, text, onClose }: {
  readonly title: string;
  readonly says: string;
  /** Names the text. */
  readonly label: string;
  /** On the button that ends it. */
  readonly close: string;
  readonly text: string;
  readonly onClose: () => void;
}) {
  const styles = useStyles();
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
          <DialogTitle>{title}</DialogTitle>
          <DialogContent>
            {says}
            <div ref={place}><Textarea className={styles.text} aria-label={label} value={text} rows={10} readOnly /></div>
          </DialogContent>
          <DialogActions><Button appearance="primary" onClick={onClose}>{close}</Button></DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
