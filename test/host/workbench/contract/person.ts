import type { Page } from 'playwright-core';
import type { CellRef } from '../../../../src/workbook/cell-ref';

/** What the grid needs to have written, computed and told what a person did. */
const A_MOMENT = 150;

/** 操作者: a person at mouse and keyboard. The sheet of every cell must be the one that is shown. */
export class Person {
  constructor(private readonly page: Page, private readonly pause = A_MOMENT) {}

  async click(ref: CellRef): Promise<void> {
    const { x, y } = await this.page.evaluate((at) => window.gridPage.centreOf(at), ref);
    await this.page.mouse.click(x, y);
    await this.page.waitForTimeout(this.pause);
  }

  async press(key: string): Promise<void> {
    await this.page.keyboard.press(key);
    await this.page.waitForTimeout(this.pause);
  }

  async beginEditing(ref: CellRef, text: string): Promise<void> {
    await this.click(ref);
    await this.page.keyboard.type(text);
    await this.page.waitForTimeout(this.pause);
  }

  async typeInto(ref: CellRef, text: string): Promise<void> {
    if (text === '') {
      await this.click(ref);
      return this.press('Delete');
    }
    await this.beginEditing(ref, text);
    return this.press('Enter');
  }

  /** What another program left in the clipboard. */
  async paste(data: Readonly<Record<string, string>>): Promise<void> {
    await this.page.evaluate((formats) => {
      const clipboardData = new DataTransfer();
      for (const [type, content] of Object.entries(formats)) clipboardData.setData(type, content);
      document.activeElement!.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
    }, data);
    await this.page.waitForTimeout(this.pause);
  }
}
