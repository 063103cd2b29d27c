import { useEffect, useState } from 'react';
import type { TypeSize } from './projected-theme';

/** From here on a pane has room for larger type, in pixels. */
const MIDDLE = 520;
const WIDE = 960;

/** 字号档 for the width that `element` has, followed while it changes. */
export function useTypeSize(element: HTMLElement | null): TypeSize {
  const [size, setSize] = useState<TypeSize>('narrow');
  useEffect(() => {
    if (element === null) return undefined;
    const measure = (): void => {
      const width = element.clientWidth;
      setSize(width < MIDDLE ? 'narrow' : width < WIDE ? 'middle' : 'wide');
    };
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    measure();
    return () => { observer.disconnect(); };
  }, [element]);
  return size;
}
