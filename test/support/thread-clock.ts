import type { Page } from 'playwright-core';

/** Seconds of the processor that a page's own thread has worked: a bound on them holds whatever else the machine is doing. */
export interface ThreadClock {
  readonly seconds: () => Promise<number>;
  readonly stop: () => Promise<void>;
}

export async function threadClock(page: Page): Promise<ThreadClock> {
  const tools = await page.context().newCDPSession(page);
  await tools.send('Performance.enable', { timeDomain: 'threadTicks' });
  return {
    seconds: async () => {
      const { metrics } = await tools.send('Performance.getMetrics');
      return metrics.find(({ name }) => name === 'TaskDuration')!.value;
    },
    stop: () => tools.detach(),
  };
}
