import { Toast, ToastTitle, useToastController } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import { useWords } from '../../taskpane/preferences/preferences-provider';
import type { Told } from '../workbench-state';

export const TOASTER = 'workbench';

/** Shows what was told as a toast, once, and not again when the language changes. */
export function useTold(told: Told | null): void {
  const words = useWords();
  const { dispatchToast } = useToastController(TOASTER);
  const shown = useRef(0);
  useEffect(() => {
    if (told === null || told.serial <= shown.current) return;
    shown.current = told.serial;
    dispatchToast(<Toast><ToastTitle>{words(told.says.key, told.says.data)}</ToastTitle></Toast>, { intent: 'info' });
  }, [told, dispatchToast, words]);
}
