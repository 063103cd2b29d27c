import { Toast, Toaster, ToastTitle, useToastController } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import { useWords } from '../../taskpane/preferences/preferences-provider';
import type { Told } from '../workbench-state';

const TOASTER = 'workbench';

/** Shows what was told as a toast, once, and not again when the language changes. */
export function ToldToasts({ told }: { readonly told: Told | null }) {
  const words = useWords();
  const { dispatchToast } = useToastController(TOASTER);
  const shown = useRef(0);
  useEffect(() => {
    if (told === null || told.serial <= shown.current) return;
    shown.current = told.serial;
    dispatchToast(<Toast><ToastTitle>{words(told.says.key, told.says.data)}</ToastTitle></Toast>, { intent: 'info' });
  }, [told, dispatchToast, words]);
  return <Toaster toasterId={TOASTER} position="bottom-start" aria-label={words('workbench.told')} />;
}
