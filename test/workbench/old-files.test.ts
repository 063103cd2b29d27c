import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { savedAsXls } from '../host/legacy/saved-as-xls';
import { withoutLibreOffice } from '../support/libreoffice';
import { openPage, untilOpen } from './open-page';
import { servedPage } from './served-page';
import { choose, FIRST, inMemory, told, UNSAVED } from './steps';

const READ_ONLY = '这是旧格式文件（.xls 或 .et），只能查看和复核，不能写入。';

const served = servedPage();

describe.skipIf(withoutLibreOffice)('an old workbook on the page', () => {
  it('is shown and its forms are found, and every way to write says why not', { timeout: 180_000 }, async () => {
    const [old] = savedAsXls([new Uint8Array(readFileSync('assets/samples/zhongshan-2022-blank.xlsx'))]);
    const { page, troubles } = await openPage(served);
    await untilOpen(page, FIRST);
    await choose(page, inMemory('旧表.xls', old!));
    await page.getByRole('main').getByText(READ_ONLY).waitFor();
    await page.getByRole('button', { name: '重新识别' }).waitFor();
    expect(await page.getByText('已保护').count()).toBe(0);

    const fill = page.getByRole('button', { name: /^填入/ });
    await fill.click();
    await page.getByText('只能查看和审核，未作任何改动').first().waitFor();

    await page.locator('[id^="univer-sheet-main-canvas"]').first().click({ position: { x: 300, y: 40 } });
    await page.keyboard.type('甲');
    await told(page, '只能查看和审核');

    for (const name of ['保存', '另存为']) expect(await page.getByRole('button', { name, exact: true }).isDisabled()).toBe(true);
    await page.keyboard.press('Control+s');
    await told(page, READ_ONLY);
    expect(await page.getByText(UNSAVED).count()).toBe(0);
    expect(troubles).toEqual([]);
    await page.context().close();
  });
});
