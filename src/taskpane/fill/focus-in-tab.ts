/** Hands the keyboard on before the control that has it goes away, so that it does not fall back to the top of the page. */
export function focusInTab(from: Element, target: string): void {
  const tab = from.closest('[data-part="fill-tab"]');
  tab?.querySelector<HTMLElement>(target)?.focus({ preventScroll: true });
}
