import { useEffect, useState } from 'react';

/** Width of `element` in pixels, followed while it changes; 0 while there is none. */
export function useWidth(element: HTMLElement | null): number {
  const [width, setWidth] = useState(0);
  useEffect(() => {
    if (element === null) return undefined;
    const measure = (): void => { setWidth(element.clientWidth); };
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    measure();
    return () => { observer.disconnect(); };
  }, [element]);
  return width;
}
