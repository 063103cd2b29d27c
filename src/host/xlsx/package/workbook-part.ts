import { hostError } from '../host-errors';
import { TagScanner } from '../xml/tag-scanner';
import { relationshipsOf } from './relationships';
import type { WorkbookPackage } from './workbook-package';

/** 工作表条目: a sheet as the workbook lists it. `part` is null for a sheet without cells (a chart sheet). */
export interface SheetEntry {
  readonly name: string;
  readonly visibility: 'visible' | 'hidden' | 'very-hidden';
  readonly part: string | null;
}

/** 工作簿部件: what the workbook part says. */
export interface WorkbookPart {
  readonly part: string;
  readonly sheets: readonly SheetEntry[];
  readonly date1904: boolean;
  readonly sharedStrings: string | null;
  readonly styles: string | null;
}

const WORKBOOK_TYPES = ['sheet.main+xml', 'sheet.macroEnabled.main+xml', 'template.main+xml', 'template.macroEnabled.main+xml', 'addin.macroEnabled.main+xml'];

/** Finds the workbook of a package and its sheets. */
export function readWorkbookPart(files: WorkbookPackage): WorkbookPart {
  const part = relationshipsOf(files, '').find(({ type, external }) => type === 'officeDocument' && !external)?.target;
  if (part === undefined || !files.has('[Content_Types].xml')) throw hostError('not-a-workbook', 'host.not-a-workbook');
  refuseOtherDocuments(files, part);
  const targets = new Map(relationshipsOf(files, part).map((relationship) => [relationship.id, relationship]));
  const ofType = (wanted: string): string | null => [...targets.values()].find(({ type, external }) => type === wanted && !external)?.target ?? null;

  const sheets: SheetEntry[] = [];
  const names = new Set<string>();
  let date1904 = false;
  const scanner = new TagScanner(files.demand(part));
  while (scanner.next()) {
    if (scanner.closing) continue;
    if (scanner.name === 'workbookPr') date1904 = isTrue(scanner.attribute('date1904'));
    if (scanner.name !== 'sheet') continue;
    const id = scanner.attributeNamed('id') ?? '';
    const target = targets.get(id);
    if (target === undefined) throw hostError('damaged', 'host.part-missing', { part: id.slice(0, 80) });
    const name = scanner.attribute('name') ?? '';
    // A sheet is known by its name; programs compare names without case.
    if (names.has(name.toLowerCase())) throw hostError('damaged', 'host.sheet-twice', { sheet: name.slice(0, 80) });
    names.add(name.toLowerCase());
    sheets.push({
      name,
      visibility: visibilityOf(scanner.attribute('state')),
      part: target?.type === 'worksheet' ? target.target : null,
    });
  }
  return { part, sheets, date1904, sharedStrings: ofType('sharedStrings'), styles: ofType('styles') };
}

/** A document or a binary workbook has the same package with another main part. */
function refuseOtherDocuments(files: WorkbookPackage, part: string): void {
  const type = contentTypeOf(files, part);
  if (type?.includes('ms-excel.sheet.binary') === true) throw hostError('unsupported', 'host.binary-workbook');
  if (type === null || !WORKBOOK_TYPES.some((ending) => type.endsWith(ending))) throw hostError('not-a-workbook', 'host.not-a-workbook');
}

/** 内容类型 of a part: its own entry, else that of its extension. */
export function contentTypeOf(files: WorkbookPackage, part: string): string | null {
  const scanner = new TagScanner(files.demand('[Content_Types].xml'));
  const extension = part.split('.').at(-1)!.toLowerCase();
  let byExtension: string | null = null;
  while (scanner.next()) {
    if (scanner.closing) continue;
    if (scanner.name === 'Override' && scanner.attribute('PartName')?.toLowerCase() === `/${part.toLowerCase()}`) return scanner.attribute('ContentType');
    if (scanner.name === 'Default' && scanner.attribute('Extension')?.toLowerCase() === extension) byExtension = scanner.attribute('ContentType');
  }
  return byExtension;
}

function visibilityOf(state: string | null): SheetEntry['visibility'] {
  if (state === 'hidden') return 'hidden';
  return state === 'veryHidden' ? 'very-hidden' : 'visible';
}

export function isTrue(text: string | null): boolean {
  return text === '1' || text === 'true';
}
