import { afterAll, describe, expect, it } from 'vitest';
import { hostContract } from '../../contract';
import { hostInPage } from './host-in-page';
import { type GridPage, openPage } from './open-page';

let opened: Promise<GridPage> | null = null;
const page = (): Promise<GridPage> => opened ??= openPage();

afterAll(async () => {
  await (await page()).close();
});

describe('the host of the workbench', () => {
  hostContract({
    open: async (bytes) => hostInPage(await page(), bytes),
    capabilities: { select: true, events: true, marks: true, store: true, notes: true, nativeUndo: true },
    // The grid refuses both: see refusals.test.ts.
    without: ['renameSheet', 'deleteSheet'],
    inProcess: true,
    calculates: true,
    patience: 300,
  });

  it('did all this without a complaint of the page and without a request', async () => {
    expect((await page()).complaints).toEqual([]);
  });
});
