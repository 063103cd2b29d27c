import { Button, makeStyles, Toast, ToastBody, Toaster, ToastFooter, ToastTitle, useId, useToastController } from '@fluentui/react-components';
import { useEffect } from 'react';
import { cellAddress } from '../../workbook/cell-ref';
import { useSay } from '../parts/use-say';
import { useWords } from '../preferences/preferences-provider';
import type { PaneNotice } from '../session/pane-session';
import { useFill } from './fill-context';

/** Long enough to read and reach 撤销; it also stays in the footer. */
const SHOWN_MS = 10_000;

const useStyles = makeStyles({
  // Above the footer, so that 填入 and 撤销 are never covered.
  toaster: { position: 'absolute', left: '8px', right: '8px', bottom: '96px', width: 'auto' },
  toast: { width: '100%', boxSizing: 'border-box' },
});

/** 提示: what was last done, with 撤销 and the way to the cell. */
export function Notices() {
  const styles = useStyles();
  const words = useWords();
  const say = useSay();
  const { session, state: { notice }, goTo } = useFill();
  const toasterId = useId('ziping-notices');
  const { dispatchToast, dismissAllToasts } = useToastController(toasterId);
  const serial = notice?.serial ?? null;

  const show = ({ serial: shown, says, intent, undo, at }: PaneNotice) => {
    dismissAllToasts();
    dispatchToast(
      <Toast className={styles.toast}>
        <ToastTitle>{say(says)}</ToastTitle>
        {(undo || at !== null) && (
          <>
            <ToastBody />
            <ToastFooter>
              {undo && <Button size="small" onClick={() => { dismissAllToasts(); void session.undo(); }}>{words('filltab.undo')}</Button>}
              {at !== null && <Button size="small" onClick={() => { goTo(at); }}>{words('filltab.goToCell', { cell: cellAddress(at.row, at.column) })}</Button>}
            </ToastFooter>
          </>
        )}
      </Toast>,
      {
        intent,
        // What went wrong stays until it was read.
        timeout: intent === 'error' ? -1 : SHOWN_MS,
        pauseOnHover: true,
        pauseOnWindowBlur: true,
        onStatusChange: (_, { status }) => { if (status === 'dismissed') session.dismissNotice(shown); },
      },
    );
  };
  useEffect(() => {
    if (notice !== null) show(notice);
    // One toast a notice: the sentence alone does not tell whether it was said before.
  }, [serial]);

  return <Toaster toasterId={toasterId} inline className={styles.toaster} />;
}
