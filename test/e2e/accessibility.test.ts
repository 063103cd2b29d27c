import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { type Language, message } from '../../src/wording/message';
import { say } from '../../src/wording/say';
import { formOfNobody, formWithConflict, formWithFaults, ledger, protectedForm, sample, text } from '../../tools/screenshots/workbooks';
import { sideways, violations } from './support/axe';
import { FILL, NOTICE, openFile, openInstead, typeInto } from './support/person';
import { type Visit, watchedPages } from './support/watched-pages';

const pages = watchedPages();
const NATIONAL = sample('national-blank', '全国.xlsx');
const SHANGHAI = sample('shanghai-2023-blank', '上海.xlsx');
const HEIGHT = 768;
type Face = Required<Pick<Visit, 'theme' | 'language'>>;

/** Every theme and both languages; `npm run faces` looks at each with each. */
const FACES: readonly Face[] = (['light', 'dark', 'contrast'] as const).flatMap((theme) => (['zh', 'en'] as const).map((language) => ({ theme, language })))
  .filter(({ theme, language }) => process.env['ZIPING_FACES'] === 'all' || (theme === 'light') === (language === 'zh'));

/** A page of this face, with the question whether a state of it breaks a rule. */
async function opened({ theme, language }: Face) {
  const page = await pages.visit({ theme, language });
  const found: unknown[] = [];
  /** A state that a change of width closes is looked at in one. */
  const look = async (state: string, widths: readonly number[] = [1366]): Promise<void> => {
    for (const width of widths) {
      await resized(page, width, language);
      const broken = [...await violations(page), ...width === 320 ? await sideways(page) : []];
      if (broken.length > 0) found.push([state, width, broken]);
    }
    await resized(page, 1366, language);
  };
  const button = (key: string) => page.getByRole('button', { name: say(message(key), language), exact: true });
  const done = async (): Promise<void> => {
    expect(found).toEqual([]);
    await page.context().close();
  };
  return { page, look, button, done };
}

/** A narrow window shows one side: the pane. */
async function resized(page: Page, width: number, language: Language): Promise<void> {
  if (page.viewportSize()!.width === width) return;
  await page.setViewportSize({ width, height: HEIGHT });
  // What asks for an answer covers either side.
  if (width < 800 && await page.locator('[aria-modal=true]').count() === 0) await page.getByRole('tab', { name: say(message('shell.product'), language), exact: true }).click();
}

describe.each(FACES)('the page in $theme and $language', (face) => {
  it('breaks no rule of WCAG 2.2 AA and never scrolls sideways, from the first press to a reason', async () => {
    const { page, look, button, done } = await opened(face);
    await button('workbench.openFile').waitFor();
    await look('nothing open', [1366, 320]);
    await openInstead(page, NATIONAL);
    await page.locator('[data-state=decide]').first().waitFor();
    await look('found, one to decide', [1366, 320]);
    await page.locator(FILL).click();
    await page.locator(NOTICE).hover();
    await look('filled', [320]);
    await page.locator('[data-reason] [data-main]').first().click();
    await page.locator('[data-reason] textarea').fill('因设备到货推迟');
    await look('writing a reason', [320]);
    await button('shell.settings').click();
    await look('settings');
    await done();
  });
});

describe('the page in its other states', () => {
  it('breaks no rule with several forms and on the other tabs', async () => {
    const { page, look, done } = await opened({ theme: 'dark', language: 'zh' });
    await openInstead(page, SHANGHAI);
    await page.locator(FILL).waitFor();
    await look('several forms', [1366, 320]);
    for (const name of ['复核', '讲解', '规则']) {
      await page.getByRole('tab', { name, exact: true }).click();
      if (name === '规则') await page.locator('[data-card=positive]').getByRole('button').first().click();
      if (name === '复核') await page.getByRole('button', { name: '一键复核' }).waitFor();
      await look(name, [320]);
    }
    await done();
  });

  it('breaks no rule in a review, from the verdict to a deduction', async () => {
    const { page, look, done } = await opened({ theme: 'contrast', language: 'zh' });
    await openInstead(page, await formWithFaults());
    await page.getByRole('tab', { name: '复核', exact: true }).click();
    await page.getByRole('button', { name: '一键复核' }).click();
    await page.waitForFunction(() => document.activeElement?.closest('[data-finding]') !== null);
    await look('verdict', [1366, 320]);
    await page.locator('[data-finding] [data-main]').first().focus();
    await page.keyboard.press('w');
    await page.keyboard.press('Enter');
    await look('waiving', [320]);
    await page.locator('#ziping-review-fixes').click();
    await look('fixes', [320]);
    await page.locator('#ziping-review-scores').click();
    await page.locator('[data-part=scores] select').first().selectOption({ index: 1 });
    await page.locator('[data-score] select').first().selectOption({ index: 1 });
    await look('own scores', [320]);
    await done();
  });

  it('breaks no rule with a conflict, a score out of range and everything unfolded', async () => {
    const { page, look, done } = await opened({ theme: 'contrast', language: 'zh' });
    await openInstead(page, await formWithConflict());
    await page.locator('[data-state=conflict]').waitFor();
    const decision = page.locator('[data-state=decide]').getByRole('textbox').first();
    await decision.fill('99');
    await decision.press('Enter');
    await page.getByText('不在允许的范围').waitFor();
    const folded = page.locator('[data-part=fill-tab] button[aria-expanded=false]');
    while (await folded.count() > 0) await folded.first().click();
    await look('conflict, refused, unfolded', [320]);
    await done();
  });

  it('breaks no rule where a person changed what was filled, and before changes would be lost', async () => {
    const { page, look, done } = await opened({ theme: 'light', language: 'zh' });
    await openInstead(page, NATIONAL);
    await page.locator(FILL).click();
    await page.locator(NOTICE).getByText('已填入').waitFor();
    await typeInto(page, 'H13', '1');
    await page.locator('[data-state=conflict]').waitFor();
    await page.locator('[data-part=footer]').getByRole('button', { name: '撤销' }).click();
    await page.getByRole('alertdialog').waitFor();
    await look('undo blocked', [320]);
    await page.getByRole('alertdialog').getByRole('button', { name: '取消' }).click();
    await openFile(page, SHANGHAI.name, SHANGHAI.bytes);
    await page.getByRole('button', { name: '不保存' }).waitFor();
    await look('unsaved', [1366, 320]);
    await page.getByRole('button', { name: '取消' }).click();
    await page.getByRole('button', { name: '示例', exact: true }).click();
    // What the open menu covers in part waits until it is closed.
    expect(await violations(page, '[role=menu]')).toEqual([]);
    await done();
  });

  it('breaks no rule where a form cannot be written, has no profile, is none, or the file is damaged', async () => {
    const { page, look, done } = await opened({ theme: 'light', language: 'zh' });
    await openInstead(page, await protectedForm());
    await page.getByText('已保护').first().waitFor();
    await look('protected', [320]);
    await openInstead(page, await formOfNobody());
    await page.locator('[data-section=profile] option[value=""]').waitFor({ state: 'attached' });
    await look('needs a profile', [320]);
    await openInstead(page, await ledger());
    await page.getByText('没有找到自评表').first().waitFor();
    await look('no form', [320]);
    await openFile(page, text.name, text.bytes);
    await page.getByRole('button', { name: '知道了' }).waitFor();
    await look('damaged file', [1366, 320]);
    await done();
  });
});
