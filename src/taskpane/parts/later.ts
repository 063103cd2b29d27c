import { type ComponentType, lazy } from 'react';

/**
 * 后到的部件: a part of the screen that nobody sees at first. Its script is asked for once the page stands, not by the
 * press that shows it: a page whose server has gone by then still has it.
 */
export function later<P extends object>(load: () => Promise<ComponentType<P>>): ComponentType<P> {
  const loading = load();
  return lazy(() => loading.then((part) => ({ default: part })));
}
