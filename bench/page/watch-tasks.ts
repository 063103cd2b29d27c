import type { Page } from 'playwright-core';

declare global {
  interface Window {
    /** 长任务 as the browser reports them: every task of 50 ms and more. */
    longTasks: { readonly start: number; readonly duration: number }[];
    /** When 识别 could first be pressed, since the navigation began. */
    usableAt: number | null;
  }
}

/** What one step cost: how long a person waits, and the longest time in which the page answers nothing. */
export interface StepCost {
  readonly took: number;
  readonly longest: number;
  /** What the longest task took of the processor. */
  readonly processor: number;
}

/** Runs in the page before its own script. */
export function watchTasks(): void {
  window.longTasks = [];
  window.usableAt = null;
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries()) window.longTasks.push({ start: startTime, duration });
  }).observe({ type: 'longtask', buffered: true });
  const look = (): void => {
    const isThere = [...document.querySelectorAll('[data-part=fill-tab] button')].some(({ textContent }) => textContent === '识别');
    if (isThere) window.usableAt = performance.now();
    else requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}

/** The observer tells of a task only after it, so a moment passes before the tasks of a step are counted. */
const UNTIL_TOLD = 300;

export async function costOf(page: Page, step: () => Promise<unknown>): Promise<StepCost> {
  const browser = page.context().browser()!;
  const start = await page.evaluate(() => performance.now());
  await browser.startTracing(page, { categories: ['toplevel', '__metadata'] });
  await step();
  const end = await page.evaluate(() => performance.now());
  await page.waitForTimeout(UNTIL_TOLD);
  const trace = await browser.stopTracing();
  const longest = await page.evaluate((from) => Math.max(0, ...window.longTasks.filter((task) => task.start >= from - 1).map(({ duration }) => duration)), start);
  return { took: end - start, longest, processor: longestOnProcessor(trace) };
}

interface TraceEvent {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  /** Time on the processor, in microseconds. */
  readonly tdur?: number;
  readonly args?: { readonly name?: string };
}

/** Of the tasks of the page's own thread; a machine that is busy with other work takes longer for them, but not more of its processor. */
function longestOnProcessor(trace: Buffer): number {
  const { traceEvents } = JSON.parse(trace.toString('utf8')) as { readonly traceEvents: readonly TraceEvent[] };
  const threads = new Set(traceEvents.filter(({ name, args }) => name === 'thread_name' && args?.name === 'CrRendererMain').map(({ pid, tid }) => `${pid} ${tid}`));
  const tasks = traceEvents.filter(({ name, pid, tid, tdur }) => name === 'ThreadControllerImpl::RunTask' && tdur !== undefined && threads.has(`${pid} ${tid}`));
  return tasks.reduce((most, { tdur }) => Math.max(most, tdur!), 0) / 1000;
}
