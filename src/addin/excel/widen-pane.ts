/** What of the runtime is looked at. Its members for panes are newer than the runtime that is handed out with us; the one on the network has them. */
interface WideningOffice {
  readonly extensionLifeCycle?: { readonly taskpane?: { readonly setWidth?: (pixels: number) => void } };
}

/** What of the page is looked at. */
export interface PaneLook {
  readonly innerWidth: number;
  readonly screen: { readonly availWidth: number };
}

/** The most that Excel on the web takes. */
const WIDEST_ON_WEB = 500;

/** Shares of the screen, for a window that fills it and for one that does not: an Excel on the desktop takes up to half of its window. */
const SHARES = [0.3, 0.4, 0.5];

/**
 * 投影时加宽窗格; null for a runtime that cannot. Excel leaves the pane as it is at a width that it does not take, and
 * tells nobody: so it is asked for a wider one each time, and the last one taken stays.
 */
export function widenPane(office: object, isSupported: boolean, look: PaneLook): ((wide: boolean) => void) | null {
  const pane = (office as WideningOffice).extensionLifeCycle?.taskpane;
  if (!isSupported || pane?.setWidth === undefined) return null;
  let before: number | null = null;
  const set = (pixels: number): void => { pane.setWidth?.(pixels); };
  return (wide) => {
    if (!wide) {
      if (before !== null) set(before);
      before = null;
      return;
    }
    const own = look.innerWidth;
    const wider = [WIDEST_ON_WEB, ...SHARES.map((share) => Math.trunc(look.screen.availWidth * share))].filter((pixels) => pixels > own).sort((a, b) => a - b);
    if (wider.length > 0) before = own;
    for (const pixels of wider) set(pixels);
  };
}
