import { describe, expect, it } from 'vitest';
import { keepWidth, keptWidth, NARROWEST, USUAL, widestIn, withinWindow } from '../../src/workbench/layout/pane-width';

function store(kept: string | null) {
  return { getItem: () => kept, setItem: () => { throw new DOMException('full', 'QuotaExceededError'); } };
}

describe('the width of the pane', () => {
  it('is the usual one where nothing sensible was kept', () => {
    expect([null, '', 'wide', '-1', '12', '99999', '1e3'].map((kept) => keptWidth(store(kept)))).toEqual(Array.from({ length: 7 }, () => USUAL));
    expect(keptWidth(null)).toBe(USUAL);
    expect(keptWidth(store('420'))).toBe(420);
  });

  it('leaves the grid its part of the window, but never gets narrower than a pane of Excel', () => {
    expect(withinWindow(900, 1366)).toBe(720);
    expect(withinWindow(600, 800)).toBe(480);
    expect(withinWindow(10, 1366)).toBe(NARROWEST);
    expect(widestIn(400)).toBe(NARROWEST);
  });

  it('is forgotten, and nothing else happens, where the browser keeps nothing', () => {
    expect(() => { keepWidth(store(null), 400); }).not.toThrow();
  });
});
