import { useEffect, useRef } from 'react';

/** 焦点归还: what had the keyboard when a dialog opened has it again once the dialog has gone. */
export function useFocusBack(): void {
  const before = useRef(document.activeElement);
  useEffect(() => {
    const { current } = before;
    // The dialog lets go of the keyboard as it goes.
    return () => { requestAnimationFrame(() => { if (current instanceof HTMLElement) current.focus(); }); };
  }, []);
}
