import { encodeAttribute } from '../../../workbook/encode-text';
import { hostError } from '../host-errors';
import { TagScanner } from '../xml/tag-scanner';
import { relationshipsOf, relationshipsPart } from './relationships';
import type { WorkbookPackage } from './workbook-package';

const NONE = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>';

/** Lets a part point to another one, under an id nobody uses, which is the answer. */
export function withRelationship(files: WorkbookPackage, part: string, type: string, target: string): string {
  const name = relationshipsPart(part);
  const xml = files.text(name) ?? NONE;
  const ids = new Set(relationshipsOf(files, part).map(({ id }) => id));
  let number = ids.size + 1;
  while (ids.has(`rId${number}`)) number += 1;
  const scanner = new TagScanner(xml);
  while (scanner.next()) {
    const { prefix, start, end, closing, empty } = scanner;
    if (scanner.name !== 'Relationships' || !(closing || empty)) continue;
    const link = `<${prefix}Relationship Id="rId${number}" Type="${type}" Target="${encodeAttribute(target)}"/>`;
    const rest = empty ? `${xml.slice(start, end).replace(/\s*\/>$/, '>')}${link}</${prefix}Relationships>${xml.slice(end)}` : link + xml.slice(start);
    files.set(name, xml.slice(0, start) + rest);
    return `rId${number}`;
  }
  throw hostError('damaged', 'host.xml-damaged');
}

/** Takes one out again, and with the last one the list, if we made it. */
export function removeRelationship(files: WorkbookPackage, part: string, id: string): void {
  const name = relationshipsPart(part);
  const xml = files.demand(name);
  const scanner = new TagScanner(xml);
  while (scanner.next()) {
    if (scanner.name !== 'Relationship' || scanner.attribute('Id') !== id) continue;
    const rest = xml.slice(0, scanner.start) + xml.slice(scanner.end);
    if (rest === NONE) files.remove(name);
    else files.set(name, rest);
    return;
  }
}
