import { expect, it } from 'vitest';
import { excelSession } from '../../../src/host/excel/excel-session';

class Refused extends Error {
  override readonly name = 'RichApi.Error';
  constructor(readonly code: string) { super(code); }
}

const nowhere = { sheet: '表', row: 0, column: 0 };
const context = {} as Excel.RequestContext;

it('makes one step for the undo of Excel of what is written, and of that alone', async () => {
  const seen: Excel.RunOptions[] = [];
  const session = excelSession({ supports: () => true, run: (options, batch) => { seen.push(options); return batch(context); } }, () => nowhere);
  await session.exclusively(async ({ patient, once, inOneStep, worksWithoutStep }) => {
    for (const ask of [patient, once, inOneStep]) await ask(() => Promise.resolve());
    expect([worksWithoutStep(new Refused('AccessDenied')), worksWithoutStep(new Refused('UndoNotSupported')), worksWithoutStep(new Refused('UndoNotSupported'))]).toEqual([false, true, false]);
    await inOneStep(() => Promise.resolve());
  });
  expect(seen).toEqual([{ delayForCellEdit: false }, { delayForCellEdit: false }, { delayForCellEdit: false, mergeUndoGroup: true }, { delayForCellEdit: false }]);
});

it('does one piece of work after the other, those that failed included', async () => {
  const done: string[] = [];
  const session = excelSession({ supports: () => false, run: (_, batch) => batch(context) }, () => nowhere);
  const work = (name: string) => session.exclusively(async ({ once }) => {
    done.push(`${name} begins`);
    await once(() => new Promise((resolve) => { setTimeout(resolve, 5); }));
    done.push(`${name} ends`);
    if (name === '甲') throw new Refused('GeneralException');
  });
  await Promise.allSettled([work('甲'), work('乙')]);
  expect(done).toEqual(['甲 begins', '甲 ends', '乙 begins', '乙 ends']);
});

it('asks again where the program does not wait for a cell by itself, and tells when it is left', async () => {
  const told: unknown[] = [];
  let refusals = 3;
  const session = excelSession({
    supports: () => false,
    run: async (_, batch) => {
      refusals -= 1;
      if (refusals > 0) throw new Refused('InvalidOperationInCellEditMode');
      return batch(context);
    },
  }, () => nowhere);
  session.onEditing((ref) => { told.push(ref); });
  expect(await session.exclusively(({ patient }) => patient(() => Promise.resolve('done')))).toBe('done');
  expect(told).toEqual([nowhere, null]);
});

it('lets a bug through as it is', async () => {
  const session = excelSession({ supports: () => false, run: (_, batch) => batch(context) }, () => nowhere);
  const bug = new TypeError('a bug');
  await expect(session.exclusively(() => Promise.reject(bug))).rejects.toBe(bug);
  const misuse = new Refused('PropertyNotLoaded');
  await expect(session.exclusively(() => Promise.reject(misuse))).rejects.toBe(misuse);
});
