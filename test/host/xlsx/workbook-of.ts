import { packageOf, type Parts } from './package-of';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
export const HEADER = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

export interface WorkbookPlan {
  /** Name of a sheet and what stands inside its <worksheet>, or the whole part when it starts with "<?xml". */
  readonly sheets: Readonly<Record<string, string>>;
  /** Inside <styleSheet>; null for a workbook without styles. */
  readonly styles?: string | null;
  /** Inside <sst>. */
  readonly strings?: string;
  /** Inside <workbook>, before and after the sheets. */
  readonly before?: string;
  readonly after?: string;
  /** Further overrides of content types, and relationships of the workbook. */
  readonly types?: string;
  readonly links?: string;
  readonly parts?: Parts;
}

export const PLAIN_STYLES = '<fonts count="1"><font/></fonts><fills count="1"><fill/></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs>'
  + '<cellXfs count="3"><xf numFmtId="0"/><xf numFmtId="2" applyNumberFormat="1"/><xf numFmtId="0"><protection locked="0"/></xf></cellXfs>';

/** A workbook written by hand: only what is asked for stands in it. */
export function workbookOf(plan: WorkbookPlan): Uint8Array {
  return packageOf(workbookParts(plan));
}

export function workbookParts({ sheets, styles = PLAIN_STYLES, strings, before = '', after = '', types = '', links = '', parts = {} }: WorkbookPlan): Parts {
  const names = Object.keys(sheets);
  const link = (id: string, type: string, target: string): string => `<Relationship Id="${id}" Type="${RELATIONSHIPS}/${type}" Target="${target}"/>`;
  const override = (part: string, type: string): string => `<Override PartName="/${part}" ContentType="${type}"/>`;
  return {
    '[Content_Types].xml': `${HEADER}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${override('xl/workbook.xml', `${TYPE}.sheet.main+xml`)}${names.map((_, index) => override(`xl/worksheets/sheet${index + 1}.xml`, `${TYPE}.worksheet+xml`)).join('')}${styles === null ? '' : override('xl/styles.xml', `${TYPE}.styles+xml`)}${strings === undefined ? '' : override('xl/sharedStrings.xml', `${TYPE}.sharedStrings+xml`)}${types}</Types>`,
    '_rels/.rels': `${HEADER}<Relationships xmlns="${PACKAGE}/relationships">${link('rId1', 'officeDocument', 'xl/workbook.xml')}</Relationships>`,
    'xl/workbook.xml': `${HEADER}<workbook xmlns="${MAIN}" xmlns:r="${RELATIONSHIPS}">${before}<sheets>${names.map((name, index) => `<sheet name="${name}" sheetId="${index + 1}" r:id="s${index + 1}"/>`).join('')}</sheets>${after}</workbook>`,
    'xl/_rels/workbook.xml.rels': `${HEADER}<Relationships xmlns="${PACKAGE}/relationships">${names.map((_, index) => link(`s${index + 1}`, 'worksheet', `worksheets/sheet${index + 1}.xml`)).join('')}${styles === null ? '' : link('st', 'styles', 'styles.xml')}${strings === undefined ? '' : link('ss', 'sharedStrings', 'sharedStrings.xml')}${links}</Relationships>`,
    ...Object.fromEntries(Object.values(sheets).map((inside, index) => [`xl/worksheets/sheet${index + 1}.xml`, inside.startsWith('<?xml') ? inside : `${HEADER}<worksheet xmlns="${MAIN}" xmlns:r="${RELATIONSHIPS}">${inside}</worksheet>`])),
    ...(styles === null ? {} : { 'xl/styles.xml': `${HEADER}<styleSheet xmlns="${MAIN}">${styles}</styleSheet>` }),
    ...(strings === undefined ? {} : { 'xl/sharedStrings.xml': `${HEADER}<sst xmlns="${MAIN}">${strings}</sst>` }),
    ...parts,
  };
}
