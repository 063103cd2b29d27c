/** Puts the keyboard on the item of a long list, which may have to be drawn first. */
export function focusItem(list: HTMLElement | null, index: number): void {
  const focus = () => {
    const item = list?.querySelector(`[data-index="${index}"]`);
    const control = item?.querySelector<HTMLElement>('[data-main]') ?? null;
    control?.focus();
    item?.scrollIntoView({ block: 'nearest' });
    return control !== null;
  };
  // Drawn at once, or with the drawing that this key press causes.
  if (!focus()) requestAnimationFrame(focus);
}
