import { isTrue } from '../package/workbook-part';
import { TagScanner } from '../xml/tag-scanner';

/** Whether a sheet lets cells be formatted: a protected one does only where its protection says so. */
export function mayFormat(xml: string): boolean {
  if (!xml.includes('sheetProtection')) return true;
  const scanner = new TagScanner(xml);
  while (scanner.next()) {
    if (scanner.name !== 'sheetProtection' || scanner.closing) continue;
    return !isTrue(scanner.attribute('sheet')) || !isTrue(scanner.attribute('formatCells') ?? '1');
  }
  return true;
}
