import { useEffect } from 'react';

/** 区域 of the page, in the order in which F6 goes round: 顶栏, 表格, 窗格. */
export type Region = 'bar' | 'grid' | 'pane';

const REGIONS: readonly Region[] = ['bar', 'grid', 'pane'];
const TABBABLE = 'a[href], button:not([disabled]), input:not([disabled]), select, textarea, [tabindex]';

/**
 * F6 as in a spreadsheet program: on to the next region, with Shift back. The grid keeps the Tab key for its cells, so
 * this is the way out of it. Each region gets the keyboard back where it was left.
 */
export function useRegions(focusGrid: () => boolean): void {
  useEffect(() => {
    const left = new Map<Region, HTMLElement>();
    const onFocus = ({ target }: FocusEvent): void => {
      const region = regionOf(target);
      if (region !== null && target instanceof HTMLElement) left.set(region, target);
    };
    const enter = (region: Region): void => {
      if (region === 'grid' && focusGrid()) return;
      const before = left.get(region);
      const found = before !== undefined && canTakeFocus(before) ? before : firstIn(region);
      found?.focus();
    };
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.key !== 'F6' || event.ctrlKey || event.altKey || event.metaKey || document.querySelector('[aria-modal="true"]') !== null) return;
      event.preventDefault();
      event.stopPropagation();
      const shown = REGIONS.filter((region) => elementOf(region)?.checkVisibility({ visibilityProperty: true }) === true);
      const now = regionOf(document.activeElement);
      const at = now === null ? (event.shiftKey ? 0 : -1) : shown.indexOf(now);
      enter(shown.at((at + (event.shiftKey ? -1 : 1)) % shown.length)!);
    };
    document.addEventListener('focusin', onFocus);
    window.addEventListener('keydown', onKeyDown, true);
    return () => {
      document.removeEventListener('focusin', onFocus);
      window.removeEventListener('keydown', onKeyDown, true);
    };
  }, [focusGrid]);
}

function elementOf(region: Region): HTMLElement | null {
  return document.querySelector<HTMLElement>(`[data-region="${region}"]`);
}

function regionOf(target: EventTarget | null): Region | null {
  if (!(target instanceof Element)) return null;
  return (target.closest('[data-region]')?.getAttribute('data-region') ?? null) as Region | null;
}

function firstIn(region: Region): HTMLElement | undefined {
  return [...elementOf(region)?.querySelectorAll<HTMLElement>(TABBABLE) ?? []].find(canTakeFocus);
}

function canTakeFocus(element: HTMLElement): boolean {
  return element.isConnected && element.tabIndex >= 0 && element.checkVisibility({ visibilityProperty: true }) && element.closest('[inert]') === null;
}
