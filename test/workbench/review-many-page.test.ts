import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { sideways, violations } from '../e2e/support/axe';
import { readWorkbook } from '../e2e/support/cells';
import { untilOpen } from '../e2e/support/person';
import { watchedPages } from '../e2e/support/watched-pages';

const pages = watchedPages();
const bytesOf = (name: string): number[] => [...readFileSync(`assets/samples/${name}.xlsx`)];

it('several files that are dropped are reviewed into a list; one is opened from it, all are exported, and nothing asks the network', async () => {
  const page = await pages.visit();
  await page.getByRole('heading', { name: '打开一份自评表' }).waitFor();
  const data = await page.evaluateHandle((files) => {
    const transfer = new DataTransfer();
    for (const [name, bytes] of files) transfer.items.add(new File([Uint8Array.from(bytes)], name));
    return transfer;
  }, [['中山.xlsx', bytesOf('zhongshan-2022')], ['名单.xlsx', [...Buffer.from('姓名,电话')]], ['上海.xlsx', bytesOf('shanghai-2023')]] as [string, number[]][]);
  await page.dispatchEvent('body', 'drop', { dataTransfer: data });
  const list = page.getByRole('alertdialog', { name: '批量复核 3 个文件' });
  await list.getByText('已复核 3 / 3 个文件').first().waitFor();
  expect(await list.locator('[data-many]').evaluateAll((rows) => rows.map((row) => row.getAttribute('data-many')))).toEqual(['reviewed', 'trouble', 'reviewed', 'reviewed', 'reviewed', 'reviewed']);
  expect(await list.locator('[data-many]').first().innerText()).toContain('填报 94.66 优 ｜ 复算 94.66 优');
  expect(await violations(page, '[role=alertdialog]')).toEqual([]);
  await page.setViewportSize({ width: 320, height: 768 });
  await page.locator('[role=tab][value=pane]').waitFor({ state: 'attached' });
  expect(await sideways(page)).toEqual([]);
  await page.setViewportSize({ width: 1366, height: 768 });

  const [download] = await Promise.all([page.waitForEvent('download'), list.getByRole('button', { name: '导出结果表' }).click()]);
  expect(download.suggestedFilename()).toBe('批量复核结果.xlsx');
  const { sheets } = await readWorkbook(new Uint8Array(readFileSync(await download.path())));
  expect(new Set(sheets[0]!.cells.map(({ row }) => row)).size).toBe(1 + 6);
  await list.getByRole('button', { name: '上海.xlsx' }).first().click();
  await untilOpen(page, '上海.xlsx');
});
