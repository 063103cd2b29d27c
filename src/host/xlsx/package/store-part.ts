import { STORE_NAMESPACE, storePropertiesXml, storeXml } from '../../../workbook/record-part';
import { TagScanner } from '../xml/tag-scanner';
import { relationshipsOf, relationshipsPart } from './relationships';
import type { WorkbookPackage } from './workbook-package';
import { contentTypeOf } from './workbook-part';
import { removeOverride, withOverride } from './content-types';
import { removeRelationship, withRelationship } from './relationship-edits';
import { storedText } from './store-xml';

const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PROPERTIES_TYPE = 'application/vnd.openxmlformats-officedocument.customXmlProperties+xml';
const HEADER = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** 随档记录 as text, or null when the workbook has none of ours. */
export function readStorePart(files: WorkbookPackage, workbookPart: string): string | null {
  const part = findStorePart(files, workbookPart);
  if (part === null) return null;
  return storedText(files.demand(part));
}

/** Puts the record into the file, in a part of its own. */
export function writeStorePart(files: WorkbookPackage, workbookPart: string, text: string): void {
  const xml = `${HEADER}${storeXml(text)}`;
  const existing = findStorePart(files, workbookPart);
  if (existing !== null) {
    files.set(existing, xml);
    return;
  }
  const number = freeNumber(files);
  const item = `customXml/item${number}.xml`;
  const properties = `customXml/itemProps${number}.xml`;
  files.set(item, xml);
  files.set(properties, `${HEADER}${storePropertiesXml()}`);
  files.set(relationshipsPart(item), `${HEADER}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${RELATIONSHIPS}/customXmlProps" Target="itemProps${number}.xml"/></Relationships>`);
  if (contentTypeOf(files, item) === null) withOverride(files, item, 'application/xml');
  withOverride(files, properties, PROPERTIES_TYPE);
  withRelationship(files, workbookPart, `${RELATIONSHIPS}/customXml`, `${'../'.repeat(workbookPart.split('/').length - 1)}${item}`);
}

/** Takes the record out again, with everything that pointed to it. */
export function removeStorePart(files: WorkbookPackage, workbookPart: string): void {
  const part = findStorePart(files, workbookPart);
  if (part === null) return;
  const properties = relationshipsOf(files, part).map(({ target }) => target);
  const link = relationshipsOf(files, workbookPart).find(({ target }) => target === part);
  for (const name of properties) {
    removeOverride(files, name);
    files.remove(name);
  }
  removeOverride(files, part);
  files.remove(relationshipsPart(part));
  files.remove(part);
  if (link !== undefined) removeRelationship(files, workbookPart, link.id);
}

function findStorePart(files: WorkbookPackage, workbookPart: string): string | null {
  return relationshipsOf(files, workbookPart)
    .filter(({ type, external }) => type === 'customXml' && !external)
    .map(({ target }) => target)
    .find((target) => rootNamespace(files.text(target)) === STORE_NAMESPACE) ?? null;
}

function rootNamespace(xml: string | null): string | null {
  if (xml === null || !xml.includes(STORE_NAMESPACE)) return null;
  const scanner = new TagScanner(xml);
  if (!scanner.next()) return null;
  return scanner.attribute(scanner.prefix === '' ? 'xmlns' : `xmlns:${scanner.prefix.slice(0, -1)}`);
}

function freeNumber(files: WorkbookPackage): number {
  let number = 1;
  while (files.has(`customXml/item${number}.xml`) || files.has(`customXml/itemProps${number}.xml`)) number += 1;
  return number;
}
