import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { HostUnderTest } from '../../contract-harness';
import { cellAt, edit, EMPTY, NOTHING, number } from '../../contract-words';
import { PLAIN_STYLES, workbookOf } from '../../xlsx/workbook-of';
import { hostInPage } from './host-in-page';
import { openPage } from './open-page';
import { Person } from './person';

const opened = await openPage();
const { page } = opened;
const person = new Person(page);
afterAll(() => opened.close());

const NAMES = Array.from({ length: 80 }, (_, index) => `表${index}`);
const FORM = '<sheetData><row r="1"><c r="A1"><v>1</v></c><c r="B1"><f>SUM(L1:L28)</f><v>0</v></c></row></sheetData>';

/** As many cells as 80 forms take. */
const edits = NAMES.flatMap((name) => Array.from({ length: 28 }, (_, index) => edit(`${name}!L${index + 1}`, EMPTY, number(String(index)))));
const FILL = { edits, marks: [{ ref: { sheet: '表7', row: 0, column: 0 }, kind: 'finding-hint' as const }], store: '{"a":1}' };

let shown: HostUnderTest;
beforeEach(async () => {
  shown = await hostInPage(opened, workbookOf({ styles: PLAIN_STYLES, sheets: Object.fromEntries(NAMES.map((name) => [name, FORM])) }));
  await page.evaluate(() => window.gridPage.refusals());
});
afterEach(() => shown.dispose());

const applyBeside = (changes: object, commands: readonly (readonly [string, object?])[]) =>
  page.evaluate(([given, run]) => window.gridPage.applyBeside(given as never, run as never), [changes, commands] as const);

const sums = async () => {
  const book = await shown.host.read();
  return NAMES.map((name) => [cellAt(book, `${name}!L28`)?.value ?? null, cellAt(book, `${name}!B1`)?.value]);
};

describe('a change of 80 sheets', () => {
  it('lets the page have its turn, is told once, and taken back in one step', async () => {
    const { turns, changes, gave } = await applyBeside(FILL, []);
    expect((gave as { gave: { applied: unknown[] } }).gave.applied).toHaveLength(2_240);
    expect(changes).toBe(1);
    expect(turns).toBeGreaterThanOrEqual(5);
    await expect.poll(sums).toEqual(NAMES.map(() => [27, 378]));
    await person.click({ sheet: '表0', row: 0, column: 0 });
    await person.press('Control+z');
    await expect.poll(sums).toEqual(NAMES.map(() => [null, 0]));
    expect([await shown.marks(), await shown.host.readStore()]).toEqual([[], null]);
    await person.press('Control+y');
    await expect.poll(sums).toEqual(NAMES.map(() => [27, 378]));
  });

  it('holds off what a person does meanwhile, and says so', async () => {
    await person.typeInto({ sheet: '表0', row: 0, column: 0 }, '5');
    const { wasBeside, taken } = await applyBeside(FILL, [
      ['univer.command.undo'], ['sheet.command.clear-selection-content'], ['sheet.operation.set-cell-edit-visible', { visible: true, eventType: 3 }],
      ['sheet.command.update-note', { unitId: '', sheetId: '', row: 0, col: 0, note: {} }], ['sheet.command.scroll-view', { offsetY: 1 }],
    ]);
    expect([wasBeside, taken.slice(0, 4)]).toEqual([true, [false, false, false, false]]);
    expect([...new Set(await page.evaluate(() => window.gridPage.refusals()))]).toEqual(['grid.refused-writing']);
    expect(cellAt(await shown.host.read(), '表0!A1')?.value).toBe(5);
    await person.typeInto({ sheet: '表0', row: 1, column: 0 }, '6');
    expect(cellAt(await shown.host.read(), '表0!A2')?.value).toBe(6);
  });

  it('is read only when it is whole, and waits for the one before', async () => {
    const seen = await page.evaluate(async ([first, second]) => {
      const answers = [window.gridPage.call('apply', first as never), window.gridPage.call('apply', second as never)];
      await new Promise((resolve) => { setTimeout(resolve); });
      const read = window.gridPage.call('read', undefined as never) as Promise<{ gave: { sheets: readonly { sheet: { cells: readonly unknown[] } }[] } }>;
      const counts = (await read).gave.sheets.map(({ sheet }) => sheet.cells.length);
      return { counts: [...new Set(counts)], conflicts: (await Promise.all(answers)).map((answer) => (answer as { gave: { conflicts: readonly unknown[] } }).gave.conflicts.length) };
    }, [FILL, { ...NOTHING, edits: edits.slice(0, 3) }] as const);
    expect(seen).toEqual({ counts: [30], conflicts: [0, 3] });
  });

  it('that fails half-way puts back what was written, and leaves nothing to undo', async () => {
    const before = await shown.host.read();
    await page.evaluate(() => { window.gridPage.failOn('表60'); });
    await expect(page.evaluate((changes) => window.gridPage.call('apply', changes as never), FILL)).rejects.toThrow('a fault');
    await page.waitForTimeout(400);
    const after = await shown.host.read();
    expect(after.sheets.every((sheet, index) => sheet === before.sheets[index])).toBe(true);
    expect([await shown.marks(), await shown.host.readStore(), await page.evaluate(() => window.gridPage.run('univer.command.undo'))]).toEqual([[], null, false]);
    expect((await shown.host.apply(FILL)).conflicts).toEqual([]);
  });

  it('that loses its workbook half-way says so, and touches no other', async () => {
    const answer = page.evaluate(async (changes) => {
      const given = window.gridPage.call('apply', changes as never);
      await new Promise((resolve) => { setTimeout(resolve); });
      window.gridPage.close();
      return given;
    }, FILL);
    expect(await answer).toMatchObject({ threw: { code: 'lost', says: { key: 'host.workbook-gone' } } });
  });

  it('was written without a complaint of the page', () => {
    expect(opened.complaints).toEqual([]);
  });
});
