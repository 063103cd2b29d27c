import { useEffect, useRef } from 'react';
import { useWords } from '../taskpane/preferences/preferences-provider';
import type { OpenFile } from './workbench-state';

/** Warns before the page is left with unsaved changes; the browser says it in its own words. */
export function useLeaveWarning(unsaved: boolean): void {
  useEffect(() => {
    if (!unsaved) return;
    const warn = (event: BeforeUnloadEvent): void => { event.preventDefault(); };
    window.addEventListener('beforeunload', warn);
    return () => { window.removeEventListener('beforeunload', warn); };
  }, [unsaved]);
}

/** 页标题: which file is open, and whether it is saved, seen among other tabs and heard first by a screen reader. */
export function usePageTitle(open: OpenFile | null): void {
  const words = useWords();
  const title = open === null ? words('workbench.product') : words('workbench.pageTitle', { name: `${open.name}${open.unsaved ? words('workbench.unsavedMark') : ''}` });
  useEffect(() => { document.title = title; }, [title]);
}

/** 快捷键 of files, wherever the focus is: before the grid and the browser take them. */
export function useFileKeys({ onOpen, onSave }: { readonly onOpen: () => void; readonly onSave: () => void }): void {
  useEffect(() => {
    const actions: Readonly<Record<string, () => void>> = { s: onSave, o: onOpen };
    const onKeyDown = (event: KeyboardEvent): void => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey) return;
      const action = actions[event.key.toLowerCase()];
      if (action === undefined) return;
      event.preventDefault();
      event.stopPropagation();
      action();
    };
    window.addEventListener('keydown', onKeyDown, true);
    return () => { window.removeEventListener('keydown', onKeyDown, true); };
  }, [onOpen, onSave]);
}

/** Does something when the page is first drawn; what comes later changes nothing. */
export function useOnce(work: (() => void) | null): void {
  const first = useRef(work);
  useEffect(() => {
    first.current?.();
    first.current = null;
  }, []);
}
