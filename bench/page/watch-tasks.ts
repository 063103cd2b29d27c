import type { Page } from 'playwright-core';

/** What a person waits for, and the longest time in which the page answered nothing. */
export interface Measured {
  readonly whole: number;
  /** 0: the browser saw no task over 50 ms. */
  readonly longest: number;
}

interface Watching { tasks: number[]; flush: () => void }

/** Has the browser write down its long tasks from the first script on. */
export async function watchTasks(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const tasks: number[] = [];
    const keep = (entries: readonly PerformanceEntry[]) => { for (const { duration } of entries) tasks.push(duration); };
    const observer = new PerformanceObserver((list) => { keep(list.getEntries()); });
    observer.observe({ type: 'longtask', buffered: true });
    Object.assign(window, { watching: { tasks, flush: () => { keep(observer.takeRecords()); } } satisfies Watching });
  });
}

export async function measure(page: Page, work: () => Promise<unknown>): Promise<Measured> {
  await longestTask(page);
  const started = performance.now();
  await work();
  const whole = performance.now() - started;
  return { whole, longest: await longestTask(page) };
}

/** Of all since it was last asked; two frames later, for the browser tells of a task after it has ended. */
export function longestTask(page: Page): Promise<number> {
  return page.evaluate(async () => {
    await new Promise((resolve) => { requestAnimationFrame(() => { setTimeout(resolve, 50); }); });
    const { watching } = window as unknown as { watching: Watching };
    watching.flush();
    return Math.max(0, ...watching.tasks.splice(0));
  });
}
