import { encodeAttribute, encodeText } from '../../workbook/encode-text';
import { storePropertiesXml, storeXml } from '../../workbook/record-part';
import { stylesPart } from './looks';

/** 一张工作表 in the list of the workbook. */
export interface ListedSheet {
  readonly name: string;
  /** 打印标题 as rows of the sheet, "$12:$12"; null for none. */
  readonly printedTitle: string | null;
}

/** 1980-01-01, the earliest date a zip knows: the same content gives the same bytes. */
export const NO_DATE = new Date(1980, 0, 1);

export const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const DOCUMENT = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const CONTENT = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** What a workbook may have beside the usual: styles of its own, and 随档记录. */
export interface OwnParts {
  readonly styles: string;
  readonly record: string;
}

/** 工作簿的其余部件, by name: everything of a new workbook but its sheets. */
export function workbookParts(sheets: readonly ListedSheet[], own: OwnParts | null = null): ReadonlyMap<string, string> {
  const overrides = [
    part('xl/workbook.xml', 'sheet.main'),
    part('xl/styles.xml', 'styles'),
    ...sheets.map((_, at) => part(sheetName(at), 'worksheet')),
    ...(own === null ? [] : ['<Override PartName="/customXml/itemProps1.xml" ContentType="application/vnd.openxmlformats-officedocument.customXmlProperties+xml"/>']),
  ];
  const related = [
    ...sheets.map((_, at) => relation(at + 1, 'worksheet', `worksheets/sheet${at + 1}.xml`)),
    relation(sheets.length + 1, 'styles', 'styles.xml'),
    ...(own === null ? [] : [relation(sheets.length + 2, 'customXml', '../customXml/item1.xml')]),
  ];
  return new Map([
    ['[Content_Types].xml', `${DECLARATION}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${overrides.join('')}</Types>`],
    ['_rels/.rels', relations([relation(1, 'officeDocument', 'xl/workbook.xml')])],
    ['xl/workbook.xml', workbookPart(sheets)],
    ['xl/_rels/workbook.xml.rels', relations(related)],
    ['xl/styles.xml', DECLARATION + (own?.styles ?? stylesPart())],
    ...(own === null ? [] : recordParts(own.record)),
  ]);
}

function recordParts(record: string): readonly (readonly [string, string])[] {
  return [
    ['customXml/item1.xml', DECLARATION + storeXml(record)],
    ['customXml/itemProps1.xml', DECLARATION + storePropertiesXml()],
    ['customXml/_rels/item1.xml.rels', relations([relation(1, 'customXmlProps', 'itemProps1.xml')])],
  ];
}

export function sheetName(at: number): string {
  return `xl/worksheets/sheet${at + 1}.xml`;
}

function workbookPart(sheets: readonly ListedSheet[]): string {
  const names = sheets.map(({ name }, at) => `<sheet name="${encodeAttribute(name)}" sheetId="${at + 1}" r:id="rId${at + 1}"/>`);
  const titles = sheets.flatMap(({ name, printedTitle }, at) => printedTitle === null
    ? []
    : [`<definedName name="_xlnm.Print_Titles" localSheetId="${at}">${encodeText(`'${name.replaceAll("'", "''")}'!${printedTitle}`)}</definedName>`]);
  return `${DECLARATION}<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="${DOCUMENT}">`
    + `<bookViews><workbookView/></bookViews><sheets>${names.join('')}</sheets>`
    + `${titles.length === 0 ? '' : `<definedNames>${titles.join('')}</definedNames>`}</workbook>`;
}

function part(name: string, kind: string): string {
  return `<Override PartName="/${name}" ContentType="${CONTENT}.${kind}+xml"/>`;
}

function relation(id: number, kind: string, target: string): string {
  return `<Relationship Id="rId${id}" Type="${DOCUMENT}/${kind}" Target="${target}"/>`;
}

function relations(list: readonly string[]): string {
  return `${DECLARATION}<Relationships xmlns="${PACKAGE}/relationships">${list.join('')}</Relationships>`;
}
