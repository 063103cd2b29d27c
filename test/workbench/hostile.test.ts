import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PLAIN_STYLES, workbookOf } from '../host/xlsx/workbook-of';
import { openPage, untilOpen } from './open-page';
import { servedPage } from './served-page';
import { choose, drop, FIRST, inMemory, savedBytes, titleOf, typeTitle } from './steps';

const SCRIPT = '<img src=x onerror="window.harmed=1"><svg onload="window.harmed=1"><script>window.harmed=1</script>';
const ESCAPED = SCRIPT.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

const served = servedPage();

// One page for all: each workbook takes the place of the one before.
let page: Page;
let troubles: readonly string[];
beforeAll(async () => {
  ({ page, troubles } = await openPage(served));
  await untilOpen(page, FIRST);
}, 60_000);
afterAll(() => page.context().close());

function harmed(page: Page): Promise<unknown> {
  return page.evaluate(() => (window as { harmed?: unknown }).harmed ?? null);
}

function textCell(at: string, text: string): string {
  return `<c r="${at}" t="inlineStr"><is><t xml:space="preserve">${text}</t></is></c>`;
}

describe('a hostile workbook', { timeout: 120_000 }, () => {
  it('runs no script: not from sheet names, cells, notes, validations, fonts or the name of the file', async () => {
    const styles = PLAIN_STYLES.replace('<font/>', `<font><name val="${ESCAPED}"/></font>`);
    const sheet = `<sheetData><row r="1">${textCell('A1', ESCAPED)}${textCell('B1', '项目支出绩效自评表')}</row><row r="2">${textCell('A2', `项目名称${ESCAPED}`)}</row></sheetData>`
      + `<dataValidations count="1"><dataValidation type="list" allowBlank="1" showInputMessage="1" showErrorMessage="1" prompt="${ESCAPED}" error="${ESCAPED}" sqref="B1"><formula1>"甲,乙"</formula1></dataValidation></dataValidations>`;
    // Excel's own limit for the name of a sheet is 31 characters.
    const name = '&lt;img src=x onerror=harmed=1&gt;';
    await drop(page, `${SCRIPT}.xlsx`.replaceAll('/', '／'), workbookOf({ sheets: { [name]: sheet }, styles }));
    await page.getByRole('main').getByText('img src=x onerror=harmed=1').first().waitFor();
    await page.getByRole('button', { name: /识别/ }).first().waitFor();
    // The list and the words of the second cell are drawn as well.
    await page.locator('[id^="univer-sheet-main-canvas"]').first().click({ position: { x: 130, y: 30 } });
    await typeTitle(page, '<img src=x onerror=harmed=1>');
    expect(await titleOf((await savedBytes(page)).bytes)).toBe('<img src=x onerror=harmed=1>');
    expect(await harmed(page)).toBeNull();
    expect(await page.locator('img[src="x"]').count()).toBe(0);
    expect(troubles).toEqual([]);
  });

  it('opens under names that mean something to a program', async () => {
    const sheets = Object.fromEntries([['__proto__', '<sheetData/>'], ['constructor', '<sheetData/>'], ['toString', '<sheetData/>']].map(([name, inside], index) => [name!, index === 0 ? `<sheetData><row r="1">${textCell('A1', '__proto__')}</row></sheetData>` : inside!]));
    await choose(page, inMemory('__proto__.xlsx', workbookOf({ sheets })));
    await untilOpen(page, '__proto__.xlsx');
    for (const name of ['__proto__', 'constructor', 'toString']) await page.getByRole('main').getByText(name, { exact: true }).first().waitFor();
    await typeTitle(page, 'hasOwnProperty');
    expect(await titleOf((await savedBytes(page)).bytes)).toBe('hasOwnProperty');
    expect(troubles).toEqual([]);
  });

  it('with cells of 100,000 characters opens, or is refused in a sentence, and the page lives on', async () => {
    const long = '绩'.repeat(100_000);
    const rows = Array.from({ length: 20 }, (_, index) => `<row r="${index + 1}">${textCell(`A${index + 1}`, long)}</row>`).join('');
    await choose(page, inMemory('长文.xlsx', workbookOf({ sheets: { 表: `<sheetData>${rows}</sheetData>` } })));
    const opened = page.getByRole('banner').getByText('长文.xlsx');
    const refused = page.getByRole('alertdialog');
    await opened.or(refused).first().waitFor();
    if (await refused.count() > 0) await page.getByRole('button', { name: '知道了' }).click();
    await choose(page, 'assets/samples/zhongshan-2022-blank.xlsx');
    await untilOpen(page, 'zhongshan-2022-blank.xlsx');
    expect(troubles).toEqual([]);
  });

  it('would run none either if it were put into the page: the policy refuses it', async () => {
    const refused = await page.evaluate((html) => new Promise<string>((resolve) => {
      document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) => { resolve(effectiveDirective); });
      document.body.append(document.createRange().createContextualFragment(html));
    }), '<script>window.harmed=1</script>');
    expect(refused).toMatch(/^script-src/);
    expect(await harmed(page)).toBeNull();
    const { headers } = await fetch(served.address);
    expect(headers.get('content-security-policy')).toContain("script-src 'self'; ");
  });
});
