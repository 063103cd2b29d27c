import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { explicitly } from '../../plain-workbook';
import type { HostUnderTest } from '../../contract-harness';
import { contractWorkbook } from '../../contract-workbook';
import { hostInPage } from './host-in-page';
import { openPage } from './open-page';
import { Person } from './person';

const opened = await openPage();
const { page } = opened;
const person = new Person(page);
const at = (row: number, column: number) => ({ sheet: '表', row, column });

let shown: HostUnderTest;
let before: ReturnType<typeof explicitly>;
beforeAll(async () => {
  shown = await hostInPage(opened, contractWorkbook());
  before = explicitly(await shown.host.read());
});
beforeEach(async () => {
  await refusals();
});
afterAll(() => opened.close());

const refusals = () => page.evaluate(() => window.gridPage.refusals());

/** What was told, each once: a key that is held or typed again is refused again. */
const kinds = async () => [...new Set(await refusals())];

/** Nothing of the workbook may have changed, and it can still be worked in. */
async function untouched(): Promise<void> {
  expect(explicitly(await shown.host.read())).toEqual(before);
  expect(await page.evaluate(() => window.gridPage.sheetNames())).toEqual(['表', '保护', '隐藏', '深藏']);
}

const REFUSED = {
  'grid.refused-rows': [
    'sheet.command.insert-row-before', 'sheet.command.insert-row-after', 'sheet.command.insert-multi-rows-above', 'sheet.command.insert-col-before',
    'sheet.command.insert-col-after', 'sheet.command.remove-row-confirm', 'sheet.command.remove-row', 'sheet.command.remove-col', 'sheet.command.move-rows', 'sheet.command.move-cols',
    'sheet.mutation.insert-row', 'sheet.mutation.remove-col', 'sheet.mutation.move-rows',
  ],
  'grid.refused-sheets': [
    'sheet.command.insert-sheet', 'sheet.command.remove-sheet', 'sheet.command.remove-sheet-confirm', 'sheet.command.copy-sheet', 'sheet.command.set-worksheet-name',
    'sheet.command.set-worksheet-order', 'sheet.command.set-worksheet-hidden', 'sheet.command.set-worksheet-show', 'sheet.command.set-tab-color', 'sheet.operation.rename-sheet',
    'sheet.mutation.remove-sheet', 'sheet.mutation.set-worksheet-name',
  ],
  'grid.refused-merge': ['sheet.command.add-worksheet-merge', 'sheet.command.add-worksheet-merge-all', 'sheet.command.remove-worksheet-merge', 'sheet.mutation.remove-worksheet-merge'],
  'grid.refused-move': [
    'sheet.command.move-range', 'sheet.command.reorder-range', 'sheet.command.insert-range-move-down', 'sheet.command.insert-range-move-right-confirm',
    'sheet.command.delete-range-move-left', 'sheet.command.delete-range-move-up-confirm', 'sheet.mutation.move-range', 'sheet.mutation.reorder-range',
  ],
  'grid.refused-size': [
    'sheet.command.delta-row-height', 'sheet.command.delta-column-width', 'sheet.command.set-worksheet-col-width', 'sheet.command.set-row-height', 'sheet.command.set-rows-hidden',
    'sheet.command.set-col-hidden', 'sheet.command.hide-row-confirm', 'sheet.command.set-selected-rows-visible', 'sheet.command.set-selection-frozen', 'sheet.command.cancel-frozen',
    'sheet.mutation.set-row-hidden', 'sheet.mutation.set-frozen',
  ],
  'grid.refused-protection': ['sheet.command.add-worksheet-protection', 'sheet.command.delete-worksheet-protection', 'sheet.command.set-protection', 'sheet.command.add-range-protection-from-toolbar'],
  'grid.refused-objects': [
    'sheet.command.insert-float-image', 'sheet.command.delete-drawing', 'sheet.command.addDataValidation', 'sheet.command.add-conditional-rule', 'sheet.command.clear-worksheet-conditional-rule',
    'data-validation.operation.open-validation-panel', 'sheet.operation.open.conditional.formatting.panel', 'sheet.mutation.set-drawing-apply', 'sheet.mutation.add-conditional-rule',
  ],
  'grid.refused-other': ['sheet.command.split-text-to-columns', 'sheet.command.toggle-gridlines', 'sheet.command.insert-defined-name'],
} as const;

describe('what the grid cannot save', () => {
  it.each(Object.entries(REFUSED).flatMap(([why, commands]) => commands.map((command) => [command, why] as const)))('%s is refused: %s', async (command, why) => {
    expect(await page.evaluate((id) => window.gridPage.run(id), command)).toBe(false);
    expect(await refusals()).toEqual([why]);
  });

  it('left everything as it was', untouched);

  it('is refused by keyboard', async () => {
    await person.click(at(0, 1));
    await person.press('Control+x');
    expect(await refusals()).toEqual(['grid.refused-move']);
    await untouched();
  });

  it('is not offered in the menus of cells, rows, columns and sheets', async () => {
    const { x, y } = await page.evaluate((ref) => window.gridPage.centreOf(ref), at(1, 2));
    const places = [[x, y], [20, y], [x, y - 40]] as const;
    for (const [left, top] of places) {
      await page.mouse.click(left, top, { button: 'right' });
      await page.waitForTimeout(300);
      expect(await page.getByText(/插入|删除|隐藏|冻结|合并|行高|列宽/).filter({ visible: true }).count()).toBe(0);
      await person.press('Escape');
    }
    await page.getByText('保护', { exact: true }).first().click({ button: 'right' });
    await page.waitForTimeout(300);
    expect(await page.getByText(/重命名|复制工作表|隐藏/).filter({ visible: true }).count()).toBe(0);
    await person.press('Escape');
  });

  it('a sheet keeps its name and place when its tab is double-clicked and dragged', async () => {
    const tab = page.getByText('保护', { exact: true }).first();
    await tab.click();
    await page.waitForTimeout(300);
    await tab.dblclick();
    expect(await kinds()).toEqual(['grid.refused-sheets']);
    await page.waitForTimeout(600);
    const [from, to] = [(await tab.boundingBox())!, (await page.getByText('表', { exact: true }).first().boundingBox())!];
    await page.mouse.move(from.x + 5, from.y + 5);
    await page.mouse.down();
    await page.waitForTimeout(600);
    await page.mouse.move(to.x, to.y + 5, { steps: 5 });
    await page.mouse.up();
    await page.waitForTimeout(300);
    expect([(await tab.boundingBox())!.x, await page.locator('[contenteditable=true]', { hasText: '保护' }).count()]).toEqual([from.x, 0]);
    await untouched();
  });

  it('a locked cell is told so, by typing, deleting, pasting and making bold; an unlocked one is written', async () => {
    await page.getByText('保护', { exact: true }).first().click();
    await page.waitForTimeout(300);
    await refusals();
    const locked = { sheet: '保护', row: 0, column: 0 };
    await person.click(locked);
    await page.keyboard.type('1');
    await person.press('Enter');
    expect(await kinds()).toEqual(['grid.locked-cell']);
    await person.click(locked);
    await person.press('Delete');
    expect(await kinds()).toEqual(['grid.locked-cell']);
    await person.press('Control+b');
    expect(await kinds()).toEqual(['grid.locked-cell']);
    await person.paste({ 'text/plain': '5' });
    expect(await kinds()).toEqual(['grid.locked-cell']);
    await untouched();
    await person.typeInto({ sheet: '保护', row: 1, column: 0 }, '填');
    expect(await refusals()).toEqual([]);
    expect((await shown.host.read()).sheets[1]!.cells.at(-1)).toMatchObject({ row: 1, column: 0, value: '填' });
  });

  it('is refused without a complaint of the page', () => {
    expect(opened.complaints).toEqual([]);
  });
});
