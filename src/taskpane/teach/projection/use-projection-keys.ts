import { type RefObject, useEffect, useRef } from 'react';
import { type ProjectionKey, projectionKey } from './projection-key';

/**
 * Hears the keys of 讲解 while it is shown. Those that turn are heard before whatever has the keyboard, since a slider or a
 * list would take Page Down for itself; the others after it. While projected a key counts also where nothing has the
 * keyboard: what had it may have gone with its card.
 */
export function useProjectionKeys(tab: RefObject<HTMLElement | null>, shown: boolean, projected: boolean, onKey: (key: ProjectionKey) => void): void {
  const carryOut = useRef(onKey);
  useEffect(() => { carryOut.current = onKey; }, [onKey]);
  useEffect(() => {
    if (!shown) return undefined;
    const hear = (first: boolean) => (event: KeyboardEvent): void => {
      const isOurs = tab.current?.contains(event.target as Node) === true || (projected && event.target === document.body);
      const key = isOurs ? projectionKey(event, projected) : null;
      if (key === null || first !== (key === 'next' || key === 'back')) return;
      event.preventDefault();
      event.stopPropagation();
      carryOut.current(key);
    };
    const [before, after] = [hear(true), hear(false)];
    document.addEventListener('keydown', before, true);
    document.addEventListener('keydown', after);
    return () => {
      document.removeEventListener('keydown', before, true);
      document.removeEventListener('keydown', after);
    };
  }, [tab, shown, projected]);
}
