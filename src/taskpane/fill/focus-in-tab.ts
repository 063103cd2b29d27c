/** Hands the keyboard on before the control that has it goes away, so that it does not fall back to the top of the page. */
export function focusInTab(from: Element, to: 'footer' | 'forms'): void {
  const tab = from.closest('[data-part="fill-tab"]');
  const footer = to === 'footer' ? tab?.querySelector<HTMLElement>('[data-part="fill"]') : null;
  const target = footer ?? tab?.querySelector<HTMLElement>('[data-section="forms"] h2');
  target?.focus({ preventScroll: true });
}
