const TAB = '[data-u-comp="slide-tab-item"]';

/**
 * 工作表标签: the tab of the sheet that is shown can be renamed and dragged in place, which the page would show although
 * the sheet keeps its name and place. So it does not get hold of the pointer, and a double click is answered.
 */
export function keepTabs(container: HTMLElement, shownSheet: () => string | null, refuse: () => void): () => void {
  const tabOf = ({ target }: Event): Element | null => target instanceof Element ? target.closest(TAB) : null;
  const hold = (event: Event): void => {
    const tab = tabOf(event);
    if (tab !== null && tab.getAttribute('data-id') === shownSheet()) event.stopPropagation();
  };
  const answer = (event: Event): void => {
    if (tabOf(event) !== null) refuse();
  };
  container.addEventListener('pointerdown', hold, true);
  container.addEventListener('dblclick', answer, true);
  return () => {
    container.removeEventListener('pointerdown', hold, true);
    container.removeEventListener('dblclick', answer, true);
  };
}
