import { encodeAttribute } from '../../../workbook/encode-text';
import { TagScanner } from '../xml/tag-scanner';
import type { WorkbookPackage } from './workbook-package';

const PART = '[Content_Types].xml';

/** Names the content type of a new part. */
export function withOverride(files: WorkbookPackage, part: string, type: string): void {
  const xml = files.demand(PART);
  const scanner = new TagScanner(xml);
  while (scanner.next()) {
    if (scanner.name !== 'Types' || !scanner.closing) continue;
    files.set(PART, `${xml.slice(0, scanner.start)}<${scanner.prefix}Override PartName="/${encodeAttribute(part)}" ContentType="${type}"/>${xml.slice(scanner.start)}`);
    return;
  }
}

/** Takes a part's entry out. */
export function removeOverride(files: WorkbookPackage, part: string): void {
  const xml = files.demand(PART);
  const scanner = new TagScanner(xml);
  while (scanner.next()) {
    if (scanner.name !== 'Override' || scanner.attribute('PartName')?.toLowerCase() !== `/${part.toLowerCase()}`) continue;
    files.set(PART, xml.slice(0, scanner.start) + xml.slice(scanner.end));
    return;
  }
}
