import type { Page } from 'playwright-core';

const FILL = '[data-part=fill]';
const PATIENCE = 120_000;

/** The pane has done what it was asked, and draws no bar. */
const atRest = (page: Page) => page.waitForFunction(() => {
  const fill = document.querySelector('[data-part=fill]');
  return fill !== null && document.querySelector('[data-part=fill-tab] [role=progressbar]') === null;
}, undefined, { timeout: PATIENCE });

/** What a person does in a workbook, each until the page has answered. */
export function stepsIn(page: Page, file: Uint8Array, actual: string): readonly (readonly [title: string, work: () => Promise<unknown>])[] {
  const button = (name: string) => page.getByRole('button', { name, exact: true });
  const told = async (words: RegExp) => {
    const notice = page.locator('[data-part=notice]');
    await notice.getByText(words).waitFor({ timeout: PATIENCE });
    await atRest(page);
  };
  const wheel = async (over: string) => {
    const box = (await page.locator(over).first().boundingBox())!;
    await page.mouse.move(box.x + (box.width / 2), box.y + 40);
    for (let turn = 0; turn < 20; turn += 1) await page.mouse.wheel(0, 400);
  };
  return [
    ['open', async () => {
      const [chooser] = await Promise.all([page.waitForEvent('filechooser'), button('打开').click()]);
      await chooser.setFiles({ name: '测量.xlsx', mimeType: 'application/octet-stream', buffer: Buffer.from(file) });
      await page.locator('[id^="univer-sheet-main-canvas"]').first().waitFor({ timeout: PATIENCE });
      await page.locator(FILL).waitFor({ timeout: PATIENCE });
      await atRest(page);
    }],
    ['nothing, for comparison', () => page.waitForTimeout(1_000)],
    ['detect again', async () => {
      await button('重新识别').click();
      await page.waitForTimeout(50);
      await atRest(page);
    }],
    ['scroll the forms', () => wheel('[data-section=forms] [role=list]')],
    ['scroll the pane', () => wheel('[data-section=profile]')],
    ['tick off all forms, tick them again', async () => {
      if (await button('全不选').count() === 0) return;
      await button('全不选').first().click();
      await button('全选').first().click();
      await atRest(page);
    }],
    ['an actual value typed, until the total follows', async () => {
      const box = page.locator('[data-u-comp="defined-name"] input');
      await box.fill(actual);
      await box.press('Enter');
      const total = await page.locator('[data-part=total]').innerText();
      await page.keyboard.type('1');
      await page.keyboard.press('Enter');
      await page.waitForFunction((before) => document.querySelector('[data-part=total]')?.textContent !== before, total, { timeout: PATIENCE });
    }],
    ['fill', async () => {
      await page.locator(FILL).click();
      await told(/已填入/);
    }],
    ['undo', async () => {
      await page.locator('[data-part=footer]').getByRole('button', { name: '撤销', exact: true }).click();
      await told(/恢复原样/);
    }],
  ];
}
