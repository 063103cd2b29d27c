import { launchBrowser } from '../../test/e2e/support/browser';
import { serve } from '../../tools/start/serve.mjs';
import { workOn } from './large-workbook';
import { emptyPage, type Opening, openingOf } from './opening';
import { PAGE_CASES } from './page-workbooks';
import { firstScripts } from './script-sizes';
import { sliderCost } from './slider';

/** More than this a person feels as a page that has stopped. */
const TOO_LONG = 200;
const OPENINGS = 7;

/** The built page in a real browser: what it costs to open it, and whether it stays alive under large workbooks. */
export async function pageBench(print: (line: string) => void): Promise<void> {
  const [browser, served] = await Promise.all([launchBrowser(), serve(0)]);
  try {
    print('\n## the page in a browser');
    print(`Scripts of the pane: ${shown(firstScripts())} KB gzip until it is drawn.`);
    print(`Longest task of an empty page on this machine: ${task(await emptyPage(browser, served.address))} ms.`);
    const openings: Opening[] = [];
    for (let run = 0; run < OPENINGS; run += 1) openings.push(await openingOf(browser, served.address));
    const median = (of: (opening: Opening) => number) => shown(openings.map(of).toSorted((a, b) => a - b)[Math.trunc(OPENINGS / 2)]!);
    print(`Opening, median of ${OPENINGS}: pane drawn ${median(({ drawn }) => drawn)} ms, pane usable ${median(({ pane }) => pane)} ms, grid with a workbook ${median(({ grid }) => grid)} ms; longest task ${median(({ longest }) => longest)} ms.`);
    const { rows, median: moved, longest, painted } = await sliderCost(browser, served.address);
    print(`The slider of 如果 on a form of ${rows} rows: engine and picture ${shown(moved)} ms in the middle, ${shown(longest)} ms at most; on the screen after ${shown(painted)} ms at most, of the 50 it may take.`);
    for (const [title, make] of PAGE_CASES) {
      print(`\n### ${title}`);
      print('| | whole ms | longest task ms | |');
      print('|---|---|---|---|');
      await workOn(browser, served.address, await make(), (what, { whole, longest }) => {
        print(`| ${what} | ${shown(whole)} | ${task(longest)} | ${longest > TOO_LONG ? `longer than ${TOO_LONG}` : ''} |`);
      });
    }
  } finally {
    await browser.close();
    await served.close();
  }
}

/** The browser tells of tasks from 50 ms on. */
function task(longest: number): string {
  return longest === 0 ? 'under 50' : shown(longest);
}

/** Three significant digits. */
function shown(value: number): string {
  return String(Number(value.toPrecision(3)));
}
