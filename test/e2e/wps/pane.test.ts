import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { beforeAll, expect, it } from 'vitest';
import { XlsxHost } from '../../../src/host/xlsx/xlsx-host';
import { nodeCodec } from '../../../src/host/xlsx/zip/codec.node';
import { wpsFolder } from '../../../tools/build/wps-folder.mjs';
import { sessionOn } from '../../taskpane/session/session-on';
import { currentBrowser } from '../support/browser';
import { cellsOf, readWorkbook } from '../support/cells';
import { oldBrowser } from '../support/old-browser';
import { type PipedPage, pipedPage } from '../support/piped-browser';
import { bundleEmulator } from './bundle-emulator';

const bytes = new Uint8Array(readFileSync('assets/samples/national-blank.xlsx'));
const address = (name: string): string => pathToFileURL(resolve('dist/wps', wpsFolder(), name)).href;

const FILL = 'document.querySelector("[data-part=fill]")';
const said = (where: string, words: RegExp): string => `[...document.querySelectorAll(${JSON.stringify(where)})].some(({ innerText }) => ${String(words)}.test(innerText))`;
const button = (name: string): string => `[...document.querySelectorAll("[data-part=fill-tab] [data-part=footer] button")].find(({ innerText }) => innerText.trim() === ${JSON.stringify(name)})`;
const NOTICE = '[data-part=notice]';

type Cells = readonly (readonly [string, unknown, string | null, string])[];
const contents = async (page: PipedPage): Promise<Cells> => [...await page.run<Cells>('wpsAround.contents()')].sort(([a], [b]) => a < b ? -1 : 1);

let emulator = '';
let filled: Cells = [];
beforeAll(async () => {
  emulator = await bundleEmulator();
  const file = XlsxHost.open(bytes, nodeCodec);
  await (await sessionOn(file)).fill();
  filled = [...cellsOf(await file.read())].filter(([, { value }]) => value !== null).map(([ref, { value, formula, format }]) => [ref, value, formula, format] as const).sort(([a], [b]) => a < b ? -1 : 1);
});

it.each([
  ['Chromium 76', oldBrowser, 'an old program'],
  ['the current Chromium', currentBrowser, 'as recorded on Windows'],
] as const)('the pane opened from a file in %s finds, fills, reviews, explains, undoes and closes', async (_, browser, build) => {
  const page = await pipedPage(...await browser());
  try {
    await page.open(address('taskpane.html'));
    // The pane has begun without what the emulator brings, as it does where WPS comes late.
    await page.run(emulator);
    await page.run(boot(build));
    await page.until(`${FILL} && /填入 [1-9]/.test(${FILL}.innerText)`);
    const before = await contents(page);
    await allowTheSheet(page, build);

    await page.run(`${FILL}.click()`);
    await page.until(said(NOTICE, /^已填入 \d+ 格。/));
    expect(await contents(page)).toEqual(filled);
    expect(await page.run('wpsAround.hasStoreSheet()')).toBe(build === 'an old program');

    const [left, right] = await page.run<[number, number]>(`[${FILL}.getBoundingClientRect().right, ${button('撤销')}.getBoundingClientRect().left]`);
    expect(right - left, 'buttons stand apart').toBe(8);
    expect(await page.run('[...document.querySelectorAll("[role=tab]")].map(({ offsetHeight }) => offsetHeight)'), 'icon and word, one above the other').toEqual([58, 58, 58, 58]);

    await page.run('wpsAround.press("quickReview")');
    await page.until('document.querySelector("[data-part=review-tab] [data-part=verdict]")');
    await openDialog(page);
    await handOver(page, build);
    await explain(page);
    await tryWhatIf(page);
    await project(page);
    await page.run('[...document.querySelectorAll("[role=tab]")].find(({ innerText }) => innerText.trim() === "填报").click()');
    await page.until(`${button('撤销')} && ${button('撤销')}.offsetParent !== null && ${button('撤销')}.getAttribute("aria-disabled") !== "true"`);
    await page.run(`${button('撤销')}.click()`);
    await page.until(said(NOTICE, /已撤销，\d+ 格恢复原样。/));
    expect(await contents(page)).toEqual(before);

    await page.run('document.querySelector("[data-part=hide-pane]").click()');
    expect(await page.run('wpsAround.isPaneShown()')).toBe(false);
    expect(await page.run('wpsAround.misuses()')).toEqual([]);
    await diagnose(page, build);
    expect(page.troubles).toEqual([]);
  } finally {
    await page.close();
  }
}, 90_000);

/** A build that keeps no part of ours is given a sheet for it, once the person says so. */
async function allowTheSheet(page: PipedPage, build: string): Promise<void> {
  const question = 'document.querySelector("[data-part=store-question]")';
  if (build !== 'an old program') {
    expect(await page.run(`${question} === null`)).toBe(true);
    return;
  }
  await page.until(question);
  await page.run(`${question}.querySelector("button").click()`);
  await page.until(`${question} === null`);
}

/** A dialog lies over the middle of the pane, and the keyboard is in it. */
async function openDialog(page: PipedPage): Promise<void> {
  await page.run('document.querySelector("[data-part=review-tab] button[aria-keyshortcuts]").click()');
  await page.until('document.activeElement.closest("[role=dialog]")');
  const { top, bottom, left, right } = await page.run<DOMRect>('document.querySelector("[role=dialog]").getBoundingClientRect().toJSON()');
  expect([left >= 0, right <= 380, top > 0, bottom < 768]).toEqual([true, true, true, true]);
  expect(Math.abs(top + bottom - 768)).toBeLessThan(2);
  await page.run('[...document.querySelectorAll("[role=dialog] button")].pop().click()');
  await page.until('document.querySelector("[role=dialog]") === null');
}

/** 审核意见表: a file of its own, whole, where the pane says it is, and the pane stays with the form. */
async function handOver(page: PipedPage, build: string): Promise<void> {
  const done = 'document.querySelector("[data-part=done]")';
  const shown = await page.run('document.querySelector("[data-part=verdict]").innerText');
  await page.run('document.querySelector("[data-part=opinion]").click()');
  await page.until(done);
  const stored = await page.run<readonly (readonly [string, string])[]>('wpsAround.stored()');
  expect(stored.map(([path]) => path)).toEqual([expect.stringMatching(build === 'an old program' ? /^\/home\/用户\/桌面\/审核意见表-[^/]+\.xlsx$/ : /^C:\\Users\\用户\\Downloads\\审核意见表-[^\\]+\.xlsx$/)]);
  const [path, base64] = stored[0]!;
  const texts = [...cellsOf(await readWorkbook(new Uint8Array(Buffer.from(base64, 'base64')))).values()].map(({ text }) => text);
  expect(texts.some((text) => text.includes('审核意见'))).toBe(true);
  expect(await page.run(`${done}.innerText`)).toContain(`已保存到 ${path}。`);
  expect(await page.run('[...document.querySelectorAll("[role=status]")].some(({ textContent }) => textContent.startsWith("已保存到"))')).toBe(true);
  expect(await page.run('document.documentElement.scrollWidth <= innerWidth'), 'a path breaks').toBe(true);
  await page.run(`${done}.querySelector("button").click()`);
  await page.until(`${done} === null`);
  expect(await page.run('document.querySelector("[data-part=verdict]").innerText')).toBe(shown);
}

/** 推导: the score that is selected in the sheet is explained, up to what it comes to. */
async function explain(page: PipedPage): Promise<void> {
  await page.run('wpsAround.press("teach")');
  await page.until('document.querySelector("[data-part=derivation]")');
  await page.run('wpsAround.select("项目支出绩效自评表!H14")');
  await page.until('document.querySelector(\'[data-part=derivation][data-cell="项目支出绩效自评表!H14"]\')');
  await page.run('document.querySelector("[data-part=next]").click()');
  await page.until('document.querySelectorAll("[data-choice]").length === 4');
  await page.run('[...document.querySelectorAll("[data-choice]")].find(({ innerText }) => innerText === "正向指标").click()');
  await page.until(said('[data-card=kind]', /对，正向指标/));
  await page.run('document.querySelector("[data-part=reveal-all]").click()');
  await page.until(said('[data-card=result]', /9\.50/));
}

/** 如果: the slider at its end, and back to the steps. */
async function tryWhatIf(page: PipedPage): Promise<void> {
  await page.run('document.querySelector("#ziping-teach-whatIf").click()');
  const slider = 'document.querySelector("[data-part=mover] input[type=range]")';
  await page.until(slider);
  // React looks at what the element itself keeps of its value.
  await page.run(`Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value").set.call(${slider}, ${slider}.max)`);
  await page.run(`${slider}.dispatchEvent(new Event("input", { bubbles: true }))`);
  await page.until(said('[data-part=results] [data-of=score]', /9\.50\s*► 10\.00/));
  await page.run('document.querySelector("#ziping-teach-derivation").click()');
  await page.until('document.querySelector("[data-card] h3")');
}

/** 投影: large type in a pane of half the screen, which is given back. */
async function project(page: PipedPage): Promise<void> {
  const toggle = 'document.querySelector("[data-part=project]")';
  // An old browser without a window takes the pane for its screen.
  await page.run('Object.defineProperty(screen, "availWidth", { value: 1366 })');
  await page.run(`${toggle}.click()`);
  await page.until('document.querySelector("[data-projected]") && wpsAround.paneWidth() > 380');
  expect(await page.run('getComputedStyle(document.querySelector("[data-card] h3")).fontSize')).toBe('20px');
  await page.run(`${toggle}.click()`);
  await page.until('document.querySelector("[data-projected]") === null && wpsAround.paneWidth() === 380');
}

/** 诊断, on a page of its own: only after a press, and to be copied. */
async function diagnose(page: PipedPage, build: string): Promise<void> {
  await page.open(address('diagnose.html'));
  await page.run(emulator);
  await page.run(boot(build));
  const before = await contents(page);
  expect(await page.run('document.querySelector("textarea").value')).toBe('');
  await page.run('document.querySelector("button").click()');
  await page.until('document.querySelector("textarea").value !== ""');
  const { schema, browser, cells, disk } = JSON.parse(await page.run<string>('document.querySelector("textarea").value')) as Record<string, Record<string, unknown>>;
  expect([schema, cells]).toEqual(['ziping-diagnosis/1', null]);
  expect(browser).toMatchObject({ userAgent: await page.run('navigator.userAgent'), protocol: 'file:', keeps: { boolean: 'true' } });
  expect(disk).toMatchObject({ binarySize: { number: '256' } });
  expect(await page.run('wpsAround.stored()'), 'nothing is left on the disk').toEqual([]);
  expect(await contents(page), 'nothing is written into a workbook of a person').toEqual(before);
}

function boot(build: string): string {
  return `wpsAround.boot(${JSON.stringify(Buffer.from(bytes).toString('base64'))}, ${JSON.stringify(build)})`;
}
