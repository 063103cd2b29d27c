import { Button, Dialog, DialogActions, DialogBody, DialogContent, DialogSurface, DialogTitle } from '@fluentui/react-components';
import { useWords } from '../../taskpane/preferences/preferences-provider';
import type { UnsavedAnswer } from '../workbench-state';

/** 未保存: asked before another file takes the place of a changed one. */
export function UnsavedDialog({ open, next, onAnswer }: { readonly open: string; readonly next: string; readonly onAnswer: (answer: UnsavedAnswer) => void }) {
  const words = useWords();
  return (
    <Dialog open modalType="modal" onOpenChange={() => { onAnswer('cancel'); }}>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{words('workbench.unsavedTitle')}</DialogTitle>
          <DialogContent>{words('workbench.unsavedQuestion', { open, next })}</DialogContent>
          <DialogActions fluid>
            <Button appearance="primary" onClick={() => { onAnswer('save'); }}>{words('workbench.saveFirst')}</Button>
            <Button onClick={() => { onAnswer('discard'); }}>{words('workbench.discard')}</Button>
            <Button onClick={() => { onAnswer('cancel'); }}>{words('workbench.cancel')}</Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
