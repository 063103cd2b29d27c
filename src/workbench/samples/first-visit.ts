const KEY = 'ziping.visited';

/** 首次打开: true once. A browser that keeps nothing is on its first visit each time. */
export function isFirstVisit(store: Pick<Storage, 'getItem' | 'setItem'> | null): boolean {
  try {
    if (store?.getItem(KEY) === '1') return false;
    store?.setItem(KEY, '1');
  } catch {
    // Nothing depends on it.
  }
  return true;
}
