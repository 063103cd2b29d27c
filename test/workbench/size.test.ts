import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { servedPage } from './served-page';

const MOST = 250_000;

const served = servedPage();

/** The scripts that the page names itself: what is loaded before anything is drawn. */
async function initialScripts(): Promise<readonly string[]> {
  const html = await (await fetch(served.address)).text();
  return [...html.matchAll(/<script[^>]+src="([^"]+)"/g)].map(([, name]) => name!);
}

async function gzipped(names: readonly string[]): Promise<number> {
  const sizes = await Promise.all(names.map(async (name) => gzipSync(new Uint8Array(await (await fetch(`${served.address}${name}`)).arrayBuffer())).length));
  return sizes.reduce((sum, size) => sum + size, 0);
}

describe('the initial script', () => {
  it('of the page stays under 250 KB gzip', async () => {
    const names = await initialScripts();
    expect(names).not.toEqual([]);
    expect(await gzipped(names)).toBeLessThan(MOST);
  });

  it('draws the pane and takes the first press by itself, while the rules and the grid have not come', async () => {
    const names = await initialScripts();
    const context = await served.browser.newContext({ viewport: { width: 1366, height: 768 }, locale: 'zh-CN' });
    const page = await context.newPage();
    await page.route(/\.js$/, (route) => names.some((name) => route.request().url().endsWith(name)) ? route.continue() : undefined);
    // The scripts that never come hold back the load event as well.
    await page.goto(served.address, { waitUntil: 'commit' });
    await page.getByRole('heading', { name: '填报自评表' }).waitFor();
    await page.getByRole('button', { name: '识别', exact: true }).click();
    await page.getByText('正在载入规则口径…').first().waitFor();
    await context.close();
  });
});
