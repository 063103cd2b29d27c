import { afterAll, describe, expect, it } from 'vitest';
import { byExceljs } from '../../xlsx/rich-workbooks';
import { hostInPage } from './host-in-page';
import { openPage } from './open-page';
import { Person } from './person';

const opened = await openPage();
const { page } = opened;
const person = new Person(page);
afterAll(() => opened.close());

const pictures = () => page.evaluate(() => window.gridPage.pictures());

describe('a picture of the form', () => {
  it('is shown, and stays where it is when somebody clicks, drags and deletes it', async () => {
    await hostInPage(opened, await byExceljs());
    const at = (row: number, column: number) => page.evaluate((ref) => window.gridPage.centreOf(ref), { sheet: '自评', row, column });
    await expect.poll(async () => (await pictures()).places.length).toBe(1);
    const before = await pictures();
    const [from, to] = [await at(2, 8), await at(8, 5)];
    await page.mouse.click(from.x, from.y);
    await page.mouse.move(from.x, from.y);
    await page.mouse.down();
    await page.mouse.move(to.x, to.y, { steps: 8 });
    await page.mouse.up();
    await page.waitForTimeout(300);
    expect(await pictures()).toEqual({ ...before, selected: 0 });
    await page.mouse.click(from.x, from.y);
    await person.press('Delete');
    expect(await pictures()).toEqual({ ...before, selected: 0 });
    expect(opened.complaints).toEqual([]);
  });
});
