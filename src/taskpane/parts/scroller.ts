import { createContext, useContext, useEffect, useState } from 'react';

/** 滚动区: the one element that scrolls; long lists below it draw only what is in sight. */
export const ScrollerContext = createContext<HTMLElement | null>(null);

export function useScroller(): HTMLElement | null {
  return useContext(ScrollerContext);
}

/** Whether the tab around is the one that is shown: nothing can be scrolled to in another. */
export const InSightContext = createContext(true);

/** How far below the top of what scrolls `element` begins; followed while things above it grow and shrink. */
export function useOffsetInScroller(element: HTMLElement | null): number {
  const scroller = useScroller();
  const [offset, setOffset] = useState(0);
  useEffect(() => {
    if (element === null || scroller === null) return undefined;
    const measure = () => { setOffset(element.getBoundingClientRect().top - scroller.getBoundingClientRect().top + scroller.scrollTop); };
    const observer = new ResizeObserver(measure);
    for (const child of scroller.children) observer.observe(child);
    observer.observe(scroller);
    measure();
    return () => { observer.disconnect(); };
  }, [element, scroller]);
  return offset;
}
