import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { openPage, untilOpen } from './open-page';
import { servedPage } from './served-page';
import { choose, FIRST, inMemory, savedBytes, titleOf, told, typeTitle, UNSAVED } from './steps';

const ZHONGSHAN = 'assets/samples/zhongshan-2022-blank.xlsx';

const served = servedPage();

async function firstVisit() {
  const opened = await openPage(served);
  await untilOpen(opened.page, FIRST);
  return opened;
}

/** The places of this browser are files of its own, with the handles and the locks that all files have. */
function offerPlace(page: Page): Promise<void> {
  return page.evaluate(() => {
    const asked: string[] = [];
    Object.assign(window, {
      asked,
      showSaveFilePicker: async ({ suggestedName }: { suggestedName: string }) => {
        asked.push(suggestedName);
        return (await navigator.storage.getDirectory()).getFileHandle('自评.xlsx', { create: true });
      },
    });
  });
}

function askedFor(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => (window as unknown as { asked: string[] }).asked);
}

async function written(page: Page): Promise<Uint8Array> {
  return Uint8Array.from(await page.evaluate(async () => {
    const handle = await (await navigator.storage.getDirectory()).getFileHandle('自评.xlsx');
    return [...new Uint8Array(await (await handle.getFile()).arrayBuffer())];
  }));
}

describe('saving', { timeout: 120_000 }, () => {
  it('asks for a place once, and from then on writes into it', async () => {
    const { page, troubles } = await firstVisit();
    await offerPlace(page);
    await typeTitle(page, '甲');
    await page.keyboard.press('Control+s');
    await told(page, '已保存到 自评.xlsx。');
    expect(await titleOf(await written(page))).toBe('甲');
    expect(await page.getByText(UNSAVED).count()).toBe(0);
    expect(await page.title()).toBe('自评.xlsx - 自评通');
    await typeTitle(page, '乙');
    expect(await page.title()).toBe('自评.xlsx（未保存） - 自评通');
    await page.keyboard.press('Control+s');
    await page.getByText(UNSAVED).waitFor({ state: 'detached' });
    expect(await titleOf(await written(page))).toBe('乙');
    expect(await askedFor(page)).toEqual([FIRST]);
    expect(troubles).toEqual([]);
    await page.context().close();
  });

  it('that a person thinks better of keeps the changes and says so', async () => {
    const { page, troubles } = await firstVisit();
    await typeTitle(page, '甲');
    await page.evaluate(() => { Object.assign(window, { showSaveFilePicker: () => Promise.reject(new DOMException('The user aborted a request.', 'AbortError')) }); });
    await page.keyboard.press('Control+s');
    await told(page, `没有保存 ${FIRST}`);
    expect(await page.getByText(UNSAVED).count()).toBe(1);
    expect(troubles).toEqual([]);
    await page.context().close();
  });

  it('into a file that another program holds keeps the changes and says why', async () => {
    const { page, troubles } = await firstVisit();
    await offerPlace(page);
    await page.evaluate(async () => {
      const handle = await (await navigator.storage.getDirectory()).getFileHandle('自评.xlsx', { create: true });
      Object.assign(window, { held: await handle.createWritable({ mode: 'exclusive' } as FileSystemCreateWritableOptions) });
    });
    await typeTitle(page, '甲');
    await page.keyboard.press('Control+s');
    await page.getByRole('alertdialog').getByText('没有写入“自评.xlsx”').waitFor();
    await page.getByRole('button', { name: '知道了' }).click();
    expect(await page.getByText(UNSAVED).count()).toBe(1);
    expect(troubles).toEqual([]);
    await page.context().close();
  });

  it('gives the very bytes that were opened when a workbook was only read', async () => {
    const { page, troubles } = await firstVisit();
    for (const sample of ['national-blank', 'shanghai-2023', 'zhengzhou-2023-blank']) {
      const name = `${sample}.xlsx`;
      const bytes = new Uint8Array(readFileSync(`assets/samples/${name}`));
      await choose(page, inMemory(name, bytes));
      await untilOpen(page, name);
      await page.getByRole('button', { name: '重新识别' }).waitFor();
      expect(await page.getByText(UNSAVED).count()).toBe(0);
      const saved = await savedBytes(page);
      expect([saved.name, Buffer.compare(saved.bytes, bytes)]).toEqual([name, 0]);
    }
    expect(troubles).toEqual([]);
    await page.context().close();
  });

  it('comes before another file when a person says so', async () => {
    const { page, troubles } = await firstVisit();
    await typeTitle(page, '甲');
    await choose(page, ZHONGSHAN);
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('dialog').getByRole('button', { name: '保存', exact: true }).click()]);
    expect(await titleOf(new Uint8Array(readFileSync(await download.path())))).toBe('甲');
    await untilOpen(page, 'zhongshan-2022-blank.xlsx');
    expect(await page.getByText(UNSAVED).count()).toBe(0);
    expect(troubles).toEqual([]);
    await page.context().close();
  });

  it('is asked for by the browser before the page is left with changes, and not without', async () => {
    const { page } = await firstVisit();
    const asked: string[] = [];
    page.on('dialog', (dialog) => {
      asked.push(dialog.type());
      void dialog.dismiss();
    });
    await typeTitle(page, '甲');
    await page.close({ runBeforeUnload: true });
    await expect.poll(() => asked).toEqual(['beforeunload']);
    await savedBytes(page);
    await page.getByText(UNSAVED).waitFor({ state: 'detached' });
    const closed = page.waitForEvent('close');
    await page.close({ runBeforeUnload: true });
    await closed;
    expect(asked).toHaveLength(1);
  });
});
