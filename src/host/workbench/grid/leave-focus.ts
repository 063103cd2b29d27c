import { IContextService, type Injector } from '@univerjs/core';
import { DISABLE_AUTO_FOCUS_KEY } from '@univerjs/preset-sheets-core';

/** The grid's menus and pop-ups hang outside its own element. */
const OF_THE_GRID = '[class*="univer-"]';

/**
 * The grid draws the keyboard to itself whenever its selection changes. It may, as long as a person works in it; while
 * somebody is elsewhere on the page (in the pane, which selects cells as well) the keyboard stays there.
 */
export function leaveFocus(container: HTMLElement, parts: Injector): () => void {
  const context = parts.get(IContextService);
  const page = container.ownerDocument;
  const follow = ({ target }: Event): void => {
    if (!(target instanceof Element)) return;
    context.setContextValue(DISABLE_AUTO_FOCUS_KEY, !container.contains(target) && target.closest(OF_THE_GRID) === null);
  };
  page.addEventListener('pointerdown', follow, true);
  page.addEventListener('focusin', follow, true);
  return () => {
    page.removeEventListener('pointerdown', follow, true);
    page.removeEventListener('focusin', follow, true);
  };
}
