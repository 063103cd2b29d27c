import type { XTaskPane } from './addon-root';

/** What of the page is looked at, in its own pixels. */
export interface PaneLook {
  readonly innerWidth: number;
  readonly screen: { readonly availWidth: number };
}

/**
 * 投影时加宽窗格: to half of the screen, and back to what it was. Nobody has written down what WPS counts a width in, so it
 * is told in proportion to what it says now; where it says nothing, or does not take it, the pane stays as it is.
 */
export function widenPane(openPane: () => XTaskPane | null, look: PaneLook): (wide: boolean) => void {
  let before: number | null = null;
  const widen = (pane: XTaskPane): void => {
    const own = Number(pane.Width);
    const wanted = Math.trunc(own * look.screen.availWidth / 2 / look.innerWidth);
    if (!(own > 0) || !(wanted > own)) return;
    pane.Width = wanted;
    before = Number(pane.Width) === own ? null : own;
  };
  const giveBack = (pane: XTaskPane): void => {
    if (before !== null) pane.Width = before;
    before = null;
  };
  return (wide) => {
    try {
      const pane = openPane();
      if (pane === null) return;
      if (wide) widen(pane);
      else giveBack(pane);
    } catch {
      // A pane that cannot be made wider is explained in all the same.
    }
  };
}
