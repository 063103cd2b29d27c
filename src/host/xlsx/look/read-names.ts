import { isTrue } from '../package/workbook-part';
import { TagScanner } from '../xml/tag-scanner';
import { textOfElement } from './element-text';
import type { WorkbookLook } from './sheet-look';

/** A formula engine looks each of them up. */
const MOST_NAMES = 10_000;

/** What the workbook part says beside its sheets. */
export interface WorkbookView {
  /** As written; the sheet may be hidden or missing. */
  readonly activeTab: number;
  readonly names: WorkbookLook['names'];
}

/** 名称 of the whole workbook, and the sheet it was saved on. */
export function readWorkbookView(xml: string): WorkbookView {
  const names = new Map<string, WorkbookLook['names'][number]>();
  let activeTab: number | null = null;
  const scanner = new TagScanner(xml);
  while (scanner.next()) {
    if (scanner.closing) continue;
    if (scanner.name === 'workbookView') activeTab ??= Number(scanner.attribute('activeTab') ?? '0');
    if (scanner.name !== 'definedName') continue;
    const name = scanner.attribute('name') ?? '';
    const isOurs = scanner.attribute('localSheetId') === null && !name.startsWith('_xlnm.') && !isTrue(scanner.attribute('function'));
    const formula = textOfElement(scanner);
    const folded = name.toLowerCase();
    if (isOurs && name !== '' && formula !== '' && !names.has(folded) && names.size < MOST_NAMES) names.set(folded, { name, formula });
  }
  return { activeTab: activeTab ?? 0, names: [...names.values()] };
}
