import { useSyncExternalStore } from 'react';

/** Width of the window in pixels, followed while it changes. */
export function useWindowWidth(): number {
  return useSyncExternalStore(
    (listener) => {
      window.addEventListener('resize', listener);
      return () => { window.removeEventListener('resize', listener); };
    },
    () => window.innerWidth,
  );
}
