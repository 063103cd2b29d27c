import { describe, expect, it } from 'vitest';
import { keepWidth, keptWidth, NARROWEST, projectedWidth, USUAL, widestIn, withinWindow } from '../../src/workbench/layout/pane-width';

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

  it('is more than half of the window while projected, with the grid still beside it', () => {
    expect([1366, 1920, 1024, 800].map(projectedWidth)).toEqual([751, 1056, 563, 440]);
    expect(projectedWidth(600)).toBe(NARROWEST);
    expect(withinWindow(1500, 1920, true)).toBe(1500);
    expect(withinWindow(1900, 1920, true)).toBe(1600);
  });

  it('is forgotten, and nothing else happens, where the browser keeps nothing', () => {
    expect(() => { keepWidth(store(null), 400); }).not.toThrow();
  });
});
