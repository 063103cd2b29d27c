import { TagScanner } from '../xml/tag-scanner';
import { encodeAttribute } from '../xml/text-content';
import { relationshipsOf, relationshipsPart } from './relationships';
import type { WorkbookPackage } from './workbook-package';

/** Lets a part point to another one, under an id nobody uses. */
export function withRelationship(files: WorkbookPackage, part: string, type: string, target: string): void {
  const name = relationshipsPart(part);
  const xml = files.demand(name);
  const ids = new Set(relationshipsOf(files, part).map(({ id }) => id));
  let number = ids.size + 1;
  while (ids.has(`rId${number}`)) number += 1;
  const scanner = new TagScanner(xml);
  while (scanner.next()) {
    if (scanner.name !== 'Relationships' || !scanner.closing) continue;
    files.set(name, `${xml.slice(0, scanner.start)}<${scanner.prefix}Relationship Id="rId${number}" Type="${type}" Target="${encodeAttribute(target)}"/>${xml.slice(scanner.start)}`);
    return;
  }
}

/** Takes one out again. */
export function removeRelationship(files: WorkbookPackage, part: string, id: string): void {
  const name = relationshipsPart(part);
  const xml = files.demand(name);
  const scanner = new TagScanner(xml);
  while (scanner.next()) {
    if (scanner.name !== 'Relationship' || scanner.attribute('Id') !== id) continue;
    files.set(name, xml.slice(0, scanner.start) + xml.slice(scanner.end));
    return;
  }
}
