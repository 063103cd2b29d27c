/** 窗格宽度 in pixels. The narrowest is what Excel gives a pane; the grid keeps at least as much. */
export const NARROWEST = 320;
export const USUAL = 350;
const WIDEST = 720;
const GRID_KEEPS = 320;

const KEY = 'ziping.paneWidth';

/** The part of the browser's storage we use. */
type WidthStore = Pick<Storage, 'getItem' | 'setItem'>;

/** The widest a pane may be in a window of this width; as far as the grid allows while it is projected. */
export function widestIn(window: number, projected = false): number {
  return Math.max(NARROWEST, Math.min(projected ? window : WIDEST, window - GRID_KEEPS));
}

export function withinWindow(width: number, window: number, projected = false): number {
  return Math.min(Math.max(width, NARROWEST), widestIn(window, projected));
}

/** 投影时的窗格宽度: more than half for what is explained, and beside it the rows that it is about. */
export function projectedWidth(window: number): number {
  return withinWindow(Math.trunc(window * 0.55), window, true);
}

/** What was kept, or the usual width where nothing sensible was. */
export function keptWidth(store: WidthStore | null): number {
  const kept = store?.getItem(KEY) ?? '';
  return /^\d{3,4}$/.test(kept) ? Number(kept) : USUAL;
}

/** A browser that keeps nothing costs only the memory of the width. */
export function keepWidth(store: WidthStore | null, width: number): void {
  try {
    store?.setItem(KEY, String(width));
  } catch {
    // Nothing depends on it.
  }
}
