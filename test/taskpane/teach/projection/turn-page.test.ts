import { expect, it } from 'vitest';
import { turnPage } from '../../../../src/taskpane/teach/projection/turn-page';

/** What of an element is looked at; a browser keeps the place within its bounds. */
function scroller(scrollHeight: number, clientHeight: number): HTMLElement {
  let top = 0;
  return {
    scrollHeight, clientHeight,
    get scrollTop() { return top; },
    set scrollTop(wanted: number) { top = Math.max(0, Math.min(wanted, scrollHeight - clientHeight)); },
  } as HTMLElement;
}

function pages(element: HTMLElement, step: 1 | -1, covered: number): readonly number[] {
  return turnPage(element, step, covered) ? [element.scrollTop, ...pages(element, step, covered)] : [];
}

it('shows every line of a long card, down and up again, and then turns no more', () => {
  const long = scroller(2_000, 600);
  const down = pages(long, 1, 100);
  expect(down.at(-1)).toBe(1_400);
  for (const [at, top] of down.entries()) expect(top - (down[at - 1] ?? 0)).toBeLessThan(500);
  expect(pages(long, -1, 100).at(-1)).toBe(0);
});

it('does not turn what is in sight, or short of it by a hair', () => {
  expect(pages(scroller(600, 600), 1, 100)).toEqual([]);
  expect(pages(scroller(606, 600), 1, 100)).toEqual([]);
});
