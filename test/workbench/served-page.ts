import type { Browser } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { serve } from '../../tools/start/serve.mjs';
import { launchBrowser } from '../e2e/support/browser';

/** One browser and one server of the built page for a test file; there once its first test runs. */
export interface ServedPage {
  readonly browser: Browser;
  readonly address: string;
}

export function servedPage(): ServedPage {
  let browser: Browser;
  let served: Awaited<ReturnType<typeof serve>>;
  beforeAll(async () => {
    [browser, served] = await Promise.all([launchBrowser(), serve(0)]);
  }, 60_000);
  afterAll(async () => {
    await browser.close();
    await served.close();
  });
  return {
    get browser() { return browser; },
    get address() { return served.address; },
  };
}
