import { useEffect, useState } from 'react';
import { useScroller } from './scroller';

/** Whether the pane is at least so many pixels wide, followed while it changes. */
export function useRoom(pixels: number): boolean {
  const scroller = useScroller();
  const [room, setRoom] = useState(false);
  useEffect(() => {
    if (scroller === null) return undefined;
    const measure = () => { setRoom(scroller.clientWidth >= pixels); };
    const observer = new ResizeObserver(measure);
    observer.observe(scroller);
    measure();
    return () => { observer.disconnect(); };
  }, [scroller, pixels]);
  return room;
}
