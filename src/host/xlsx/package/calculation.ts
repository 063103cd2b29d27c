import { TagScanner } from '../xml/tag-scanner';
import { removeOverride } from './content-types';
import { removeRelationship } from './relationship-edits';
import { relationshipsOf } from './relationships';
import type { WorkbookPackage } from './workbook-package';
import type { WorkbookPart } from './workbook-part';

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

/**
 * Formulas that depend on a written cell show an old value until the program recalculates. A workbook with formulas is
 * told to do so when it is opened; one without is left as it is.
 */
export function recalculateOnLoad(files: WorkbookPackage, workbook: WorkbookPart): void {
  if (!workbook.sheets.some(({ part }) => part !== null && hasFormula(files.demand(part)))) return;
  const xml = files.demand(workbook.part);
  const scanner = new TagScanner(xml);
  while (scanner.next()) {
    if (scanner.name === 'calcPr' && !scanner.closing) {
      if (scanner.attribute('fullCalcOnLoad') === '1' || scanner.attribute('fullCalcOnLoad') === 'true') return;
      const tag = xml.slice(scanner.start, scanner.end).replace(/\sfullCalcOnLoad\s*=\s*(?:"[^"]*"|'[^']*')/, '');
      const at = `<${scanner.prefix}calcPr`.length;
      files.set(workbook.part, `${xml.slice(0, scanner.start)}${tag.slice(0, at)} fullCalcOnLoad="1"${tag.slice(at)}${xml.slice(scanner.end)}`);
      return;
    }
    // Without the element Excel calculates by its own rule; it stands behind the names, and before what follows here.
    if (AFTER.has(scanner.name) || (scanner.name === 'workbook' && scanner.closing)) {
      files.set(workbook.part, `${xml.slice(0, scanner.start)}<${scanner.prefix}calcPr fullCalcOnLoad="1"/>${xml.slice(scanner.start)}`);
      return;
    }
  }
}

const AFTER = new Set(['oleSize', 'customWorkbookViews', 'pivotCaches', 'smartTagPr', 'smartTagTypes', 'webPublishing', 'fileRecoveryPr', 'webPublishObjects', 'extLst']);

function hasFormula(xml: string): boolean {
  return /<(?:[\w.-]{1,40}:)?f[ />]/.test(xml);
}
