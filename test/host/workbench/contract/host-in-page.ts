import type { ApplyReport, HostCapabilities, WorkbookHost } from '../../../../src/host/host';
import type { CellRef } from '../../../../src/workbook/cell-ref';
import type { Mark } from '../../../../src/workbook/change-set';
import type { SheetSnapshot, WorkbookSnapshot } from '../../../../src/workbook/snapshot';
import { NOBODY, type HostUnderTest } from '../../contract-harness';
import type { GridPage } from './open-page';
import { Person } from './person';

interface PlainBook {
  readonly date1904: boolean;
  readonly sheets: readonly { readonly number: number; readonly sheet: SheetSnapshot & { readonly hiddenRows: readonly number[]; readonly hiddenColumns: readonly number[] } }[];
}

/** A sheet of the page that comes again is the same object here as well. */
const seen = new Map<number, SheetSnapshot>();

/** 页面里的宿主: the host in the page, as if it were here. */
export async function hostInPage(opened: GridPage, bytes: Uint8Array): Promise<HostUnderTest> {
  const { page, onTold } = opened;
  const capabilities = await page.evaluate((base64) => window.gridPage.open(base64), Buffer.from(bytes).toString('base64')) as HostCapabilities;
  await page.waitForFunction(() => window.gridPage.isShown());
  const person = new Person(page);
  const call = async <T>(method: 'read' | 'apply' | 'readStore' | 'select', given?: unknown): Promise<T> => {
    const answer = await page.evaluate(([name, value]) => window.gridPage.call(name, value as never), [method, given] as const);
    if ('threw' in answer) throw Object.assign(new Error('in the page'), answer.threw);
    return answer.gave as T;
  };
  const on = (name: string, listener: (told: never) => void) => onTold((event, told) => {
    if (event === name) listener(told as never);
  });
  const host: WorkbookHost = {
    capabilities,
    read: async () => bookOf(await call<PlainBook>('read')),
    apply: (changes) => call<ApplyReport>('apply', changes),
    readStore: () => call<string | null>('readStore'),
    select: (ref) => call<undefined>('select', ref).then(() => undefined),
    onSelectionChange: (listener) => on('select', listener),
    onChange: (listener) => on('change', () => { listener(); }),
    onEditing: (listener) => on('edit', listener as (ref: CellRef | null) => void),
    onLost: (listener) => on('lost', () => { listener(); }),
  };
  return {
    host,
    marks: () => page.evaluate(() => window.gridPage.marks()) as Promise<readonly Mark[]>,
    bystander: {
      ...NOBODY,
      typeInto: (ref, text) => person.typeInto(ref, text),
      beginEditing: (ref, text) => person.beginEditing(ref, text),
      endEditing: () => person.press('Enter'),
      select: (ref) => person.click(ref),
      closeWorkbook: () => page.evaluate(() => { window.gridPage.close(); }),
    },
    dispose: () => page.evaluate(() => { window.gridPage.close(); }),
  };
}

function bookOf({ date1904, sheets }: PlainBook): WorkbookSnapshot {
  return { date1904, sheets: sheets.map(({ number, sheet }) => {
    const known = seen.get(number) ?? { ...sheet, hiddenRows: new Set(sheet.hiddenRows), hiddenColumns: new Set(sheet.hiddenColumns) };
    seen.set(number, known);
    return known;
  }) };
}
