import { describe, expect, it } from 'vitest';
import { widenPane } from '../../../src/addin/excel/widen-pane';

/** A pane as Excel documents it: a width beyond its bounds is passed over in silence. */
function excelPane(width: number, least: number, most: number) {
  const look = { innerWidth: width, screen: { availWidth: 1920 } };
  const setWidth = (pixels: number): void => { if (pixels >= least && pixels <= most) look.innerWidth = pixels; };
  return { look, office: { extensionLifeCycle: { taskpane: { setWidth } } } };
}

describe('the pane in Excel while projected', () => {
  it.each([
    ['on the web', 350, 350, 500, 500],
    ['on a desktop, in a window that fills the screen', 320, 86, 960, 960],
    ['on a desktop, in a smaller window', 320, 86, 700, 576],
    ['where it is wider already', 1000, 86, 960, 1000],
  ])('%s is as wide as Excel lets it, and goes back', (_, own, least, most, wide) => {
    const { look, office } = excelPane(own, least, most);
    const widen = widenPane(office, true, look)!;
    widen(true);
    expect(look.innerWidth).toBe(wide);
    widen(false);
    expect(look.innerWidth).toBe(own);
  });

  it('cannot be widened by a runtime that does not know how, or says that it does not', () => {
    const { look, office } = excelPane(350, 350, 500);
    expect(widenPane({}, true, look)).toBeNull();
    expect(widenPane({ extensionLifeCycle: {} }, true, look)).toBeNull();
    expect(widenPane(office, false, look)).toBeNull();
  });
});
