import { readFileSync } from 'node:fs';
import { loadavg } from 'node:os';
import { gzipSync } from 'node:zlib';
import type { Browser, Page } from 'playwright-core';
import { launchBrowser } from '../../test/e2e/support/browser';
import { serve } from '../../tools/start/serve.mjs';
import { stepsIn } from './steps';
import { costOf, watchTasks } from './watch-tasks';
import { PAGE_CASES } from './workbooks';

/** The page in a real browser: how soon it is there, and whether it answers all the time. */
const OPENINGS = 7;

const [browser, served] = await Promise.all([launchBrowser(), serve(0)]);
try {
  print(`\n## the page (${loadavg()[0]!.toFixed(1)} processes wanted the processor in the last minute)`);
  print(`script before the pane can be used: ${firstScript()} KB gzip`);
  print(`pane usable after ${(await openings()).map(milliseconds).join(', ')} ms of the navigation`);
  for (const { title, make, actual } of PAGE_CASES) await workbook(title, await make(), actual);
} finally {
  await browser.close();
  await served.close();
}

/** What index.html itself names. */
function firstScript(): string {
  const names = [...readFileSync('dist/workbench/index.html', 'utf8').matchAll(/<script[^>]+src="([^"]+)"/g)].map(([, name]) => name!);
  const size = names.reduce((sum, name) => sum + gzipSync(readFileSync(`dist/workbench/${name}`)).length, 0);
  return (size / 1000).toFixed(1);
}

async function openings(): Promise<readonly number[]> {
  const times: number[] = [];
  for (let run = 0; run < OPENINGS; run += 1) {
    const page = await openPage(browser);
    await page.waitForFunction(() => window.usableAt !== null);
    times.push(await page.evaluate(() => window.usableAt!));
    await page.context().close();
  }
  return times.sort((a, b) => a - b);
}

async function workbook(title: string, file: Uint8Array, actual: string): Promise<void> {
  print(`\n### ${title}, ${Math.ceil(file.length / 1024)} KB`);
  print('| step | ms | longest task ms | longest task, on the processor ms |');
  print('|---|---|---|---|');
  const page = await openPage(browser);
  for (const [step, work] of stepsIn(page, file, actual)) {
    const { took, longest, processor } = await costOf(page, work);
    print(`| ${step} | ${milliseconds(took)} | ${longest === 0 ? 'under 50' : milliseconds(longest)} | ${milliseconds(processor)} |`);
  }
  await page.context().close();
}

async function openPage(from: Browser): Promise<Page> {
  const context = await from.newContext({ viewport: { width: 1366, height: 768 }, locale: 'zh-CN' });
  await context.addInitScript(() => {
    localStorage.setItem('ziping.visited', '1');
    // A chooser of the system cannot be driven from here.
    Object.assign(window, { showOpenFilePicker: undefined });
  });
  await context.addInitScript(watchTasks);
  const page = await context.newPage();
  await page.goto(served.address);
  return page;
}

function milliseconds(time: number): string {
  return time.toFixed(0);
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
