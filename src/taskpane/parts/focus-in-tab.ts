/** Hands the keyboard on before the control that has it goes away, so that it does not fall back to the top of the page. */
export function focusInTab(from: Element, to: 'footer' | 'head'): void {
  const tab = from.closest('[data-tab]');
  const footer = to === 'footer' ? tab?.querySelector<HTMLElement>('[data-home]') : null;
  const target = footer ?? tab?.querySelector<HTMLElement>('h2[tabindex]');
  target?.focus({ preventScroll: true });
}
