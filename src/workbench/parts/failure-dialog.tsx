import { Button, Dialog, DialogActions, DialogBody, DialogContent, DialogSurface, DialogTitle } from '@fluentui/react-components';
import { useWords } from '../../taskpane/preferences/preferences-provider';
import type { Message } from '../../wording/message';

/** 出错: one sentence that says what happened, why, and what next. */
export function FailureDialog({ failure, onClose }: { readonly failure: Message; readonly onClose: () => void }) {
  const words = useWords();
  return (
    <Dialog open modalType="alert" onOpenChange={onClose}>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{words('workbench.failed')}</DialogTitle>
          <DialogContent>{words(failure.key, failure.data)}</DialogContent>
          <DialogActions>
            <Button appearance="primary" onClick={onClose}>{words('workbench.close')}</Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
