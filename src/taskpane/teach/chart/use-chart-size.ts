import { useContext, useMemo } from 'react';
import { PANE_SIZE } from '../../../teach/chart/draw-chart';
import type { DrawingSize } from '../../../teach/chart/drawing';
import { useScroller } from '../../parts/scroller';
import { useWidth } from '../../parts/use-width';
import { typeSize } from '../projection/type-size';
import { TeachContext } from '../teach-context';

/** Size of the letters of a projected chart on the screen, in pixels. */
const LETTERS = { narrow: 18, middle: 20, wide: 26 } as const;

/** Below it the names of the points would stand on each other, in units of the drawing. */
const LOWEST = 130;

/** 图幅: as wide as its `place`, with letters, lines and points that grow together while projected. */
export function useChartSize(place: HTMLElement | null): DrawingSize {
  const size = typeSize(useWidth(useScroller()));
  const width = useWidth(place);
  const projected = useContext(TeachContext)?.projected === true;
  return useMemo(() => {
    if (!projected || width === 0) return PANE_SIZE;
    const room = Math.trunc(width * PANE_SIZE.fontSize / LETTERS[size]);
    return { width: room, height: Math.max(Math.trunc(room * 0.45), LOWEST), fontSize: PANE_SIZE.fontSize };
  }, [projected, width, size]);
}
