import { TagScanner } from '../xml/tag-scanner';
import { isTrue } from './workbook-part';
import { removeOverride } from './content-types';
import { removeRelationship } from './relationship-edits';
import { relationshipsOf } from './relationships';
import type { WorkbookPackage } from './workbook-package';

/**
 * 计算链 goes when a formula gave way: an entry for a cell without a formula makes Excel repair the file, and Excel
 * builds the part anew.
 */
export function dropCalculationChain(files: WorkbookPackage, workbookPart: string): void {
  const link = relationshipsOf(files, workbookPart).find(({ type }) => type === 'calcChain');
  if (link === undefined) return;
  removeOverride(files, link.target);
  removeRelationship(files, workbookPart, link.id);
  files.remove(link.target);
}

/** Whether the workbook is calculated anew anyhow when it is opened. */
export function calculatesOnLoad(workbookXml: string): boolean {
  const scanner = new TagScanner(workbookXml);
  while (scanner.next()) if (scanner.name === 'calcPr' && !scanner.closing) return isTrue(scanner.attribute('fullCalcOnLoad'));
  return false;
}

/** The workbook's text with the order to calculate everything when it is opened. */
export function withCalculationOnLoad(workbookXml: string): string {
  return withFlag(workbookXml, 'calcPr', AFTER_CALC, 'workbook');
}

/** The same for one sheet: only its own part changes. */
export function withSheetCalculationOnLoad(sheetXml: string): string {
  const scanner = new TagScanner(sheetXml);
  while (scanner.next()) {
    if (scanner.name !== 'sheetData') continue;
    if (scanner.empty) return sheetXml;
    const close = sheetXml.indexOf(`</${scanner.prefix}sheetData`, scanner.end);
    return withFlag(sheetXml, 'sheetCalcPr', null, 'worksheet', sheetXml.indexOf('>', close) + 1);
  }
  return sheetXml;
}

const FLAG = ' fullCalcOnLoad="1"';
/** What follows calcPr in the order the schema asks for. */
const AFTER_CALC = new Set(['oleSize', 'customWorkbookViews', 'pivotCaches', 'smartTagPr', 'smartTagTypes', 'webPublishing', 'fileRecoveryPr', 'webPublishObjects', 'extLst']);

/** Sets the flag on an element, or puts the element in before the first of `after` (null: right here). */
function withFlag(xml: string, element: string, after: ReadonlySet<string> | null, root: string, from = 0): string {
  const scanner = new TagScanner(xml, from);
  while (scanner.next()) {
    const { start, end, prefix, name } = scanner;
    if (name === element && !scanner.closing) {
      if (isTrue(scanner.attribute('fullCalcOnLoad'))) return xml;
      const tag = xml.slice(start, end).replace(/\sfullCalcOnLoad\s*=\s*(?:"[^"]*"|'[^']*')/, '');
      const at = 1 + prefix.length + element.length;
      return xml.slice(0, start) + tag.slice(0, at) + FLAG + tag.slice(at) + xml.slice(end);
    }
    if (after === null || after.has(name) || (name === root && scanner.closing)) {
      return `${xml.slice(0, start)}<${prefix}${element}${FLAG}/>${xml.slice(start)}`;
    }
  }
  return xml;
}
