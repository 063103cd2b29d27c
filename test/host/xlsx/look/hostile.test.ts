import { describe, expect, it } from 'vitest';
import type { LookEdit } from '../../../../src/host/xlsx/look/cell-look';
import { XlsxHost } from '../../../../src/host/xlsx/xlsx-host';
import { nodeCodec } from '../../../../src/host/xlsx/zip/codec.node';
import { HEADER, PLAIN_STYLES, workbookOf, type WorkbookPlan } from '../workbook-of';
import { processorTime } from '../../../support/processor-time';

const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const repeat = (times: number, piece: (index: number) => string): string => Array.from({ length: times }, (_, index) => piece(index)).join('');
const DATA = '<sheetData><row r="1"><c r="A1" s="1"><v>1</v></c></row></sheetData>';
/** A comment that packs badly, so that the file does not look like a zip bomb. */
const noise = (length: number): string => {
  let state = 1;
  return `<!--${repeat(length / 8, () => (state = (state * 48_271) % 2_147_483_647).toString(16).padStart(8, '0'))}-->`;
};
const rels = (links: string): string => `${HEADER}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${links}</Relationships>`;
const open = (plan: WorkbookPlan): XlsxHost => XlsxHost.open(workbookOf(plan), nodeCodec);
const inStyles = (styles: string): WorkbookPlan => ({ sheets: { 表: DATA }, styles: noise(80_000) + styles });
const inSheet = (inside: string, more: Partial<WorkbookPlan> = {}): WorkbookPlan => ({ ...more, sheets: { 表: noise(80_000) + inside } });
const drawingOf = (anchors: string): Partial<WorkbookPlan> => ({
  parts: {
    'xl/worksheets/_rels/sheet1.xml.rels': rels(`<Relationship Id="d" Type="${RELATIONSHIPS}/drawing" Target="../drawings/drawing1.xml"/>`),
    'xl/drawings/_rels/drawing1.xml.rels': rels(`<Relationship Id="i" Type="${RELATIONSHIPS}/image" Target="../media/a.png"/>`),
    'xl/drawings/drawing1.xml': `<wsDr xmlns:r="${RELATIONSHIPS}">${noise(80_000)}${anchors}</wsDr>`,
    'xl/media/a.png': Buffer.from('89504e470d0a1a0a', 'hex'),
  },
});

/** Small files that claim much. The time allowed is far from what each takes, and far below what a quadratic walk would. */
const PLANS: readonly (readonly [what: string, plan: () => WorkbookPlan])[] = [
  ['60,000 fonts and as many styles', () => inStyles(`<fonts>${repeat(60_000, (index) => `<font><sz val="${index % 400}"/><name val="字体${index}"/></font>`)}</fonts><cellXfs>${repeat(60_000, (index) => `<xf fontId="${index}"/>`)}</cellXfs>`)],
  ['60,000 styles, each in use', () => ({ sheets: { 表: `<sheetData>${repeat(60_000, (index) => `<row r="${index + 1}"><c s="${index}"/></row>`)}</sheetData>` }, styles: `<fonts>${repeat(60_000, (index) => `<font><name val="字体${index}"/></font>`)}</fonts><cellXfs>${repeat(60_000, (index) => `<xf fontId="${index}"/>`)}</cellXfs>` })],
  ['200,000 number formats', () => inStyles(`<numFmts>${repeat(200_000, (index) => `<numFmt numFmtId="${index + 200}" formatCode="0.0&quot;${index}&quot;"/>`)}</numFmts><fonts><font/></fonts><cellXfs><xf/><xf numFmtId="201"/></cellXfs>`)],
  ['a validation over nearly the whole sheet', () => inSheet(`${DATA}<dataValidations><dataValidation type="list" sqref="K1:XFD1048576"><formula1>"a"</formula1></dataValidation></dataValidations>`)],
  ['100,000 validations over the whole sheet', () => inSheet(`${DATA}<dataValidations>${repeat(100_000, () => '<dataValidation type="whole" sqref="A1:XFD1048576"><formula1>1</formula1></dataValidation>')}</dataValidations>`)],
  ['a validation of 300,000 areas', () => inSheet(`${DATA}<dataValidations><dataValidation sqref="${repeat(300_000, (index) => `A${index + 1} `)}"/></dataValidations>`)],
  ['a validation of a million blanks', () => inSheet(`${DATA}<dataValidations><dataValidation sqref="A1${' '.repeat(1_000_000)}B1"/></dataValidations>`)],
  ['50,000 conditional formats over one another', () => inSheet(`${DATA}${repeat(50_000, (index) => `<conditionalFormatting sqref="A1:XFD1048576"><cfRule type="expression" dxfId="0" priority="${index}"><formula>A1=1</formula></cfRule></conditionalFormatting>`)}`, { styles: `${PLAIN_STYLES}<dxfs><dxf/></dxfs>` })],
  ['50,000 rules in one conditional format', () => inSheet(`${DATA}<conditionalFormatting sqref="A1">${repeat(50_000, (index) => `<cfRule type="expression" dxfId="0" priority="${index}"><formula>A1=1</formula></cfRule>`)}</conditionalFormatting>`, { styles: `${PLAIN_STYLES}<dxfs><dxf/></dxfs>` })],
  ['100,000 columns over one another', () => inSheet(`<cols>${repeat(100_000, () => '<col min="1" max="16384" width="9" style="1"/>')}</cols>${DATA}`)],
  ['300,000 rows of different heights', () => inSheet(`<sheetData>${repeat(300_000, (row) => `<row r="${row + 1}" ht="${row % 400}"/>`)}</sheetData>`)],
  ['all rows hidden but every other one', () => inSheet(`<sheetFormatPr defaultRowHeight="15" zeroHeight="1"/><sheetData>${repeat(100_000, (row) => `<row r="${row * 2 + 1}" ht="20"/>`)}</sheetData>`)],
  ['20,000 pictures over the whole sheet', () => inSheet(`<sheetData>${repeat(50_000, (row) => `<row r="${row + 1}" ht="${row % 400}"/>`)}</sheetData>`, drawingOf(repeat(20_000, () => '<twoCellAnchor><from><col>0</col><row>0</row></from><to><col>16383</col><row>1048575</row></to><pic><blip r:embed="i"/></pic></twoCellAnchor>')))],
  ['a drawing and a theme that point to themselves', () => inSheet(`${DATA}`, {
    links: `<Relationship Id="t" Type="${RELATIONSHIPS}/theme" Target="workbook.xml"/>`,
    parts: { 'xl/worksheets/_rels/sheet1.xml.rels': rels(`<Relationship Id="d" Type="${RELATIONSHIPS}/drawing" Target="sheet1.xml"/><Relationship Id="e" Type="${RELATIONSHIPS}/drawing" Target="gone.xml"/>`), 'xl/theme/_rels/theme1.xml.rels': rels(`<Relationship Id="t" Type="${RELATIONSHIPS}/theme" Target="theme1.xml"/>`) },
  })],
  ['100,000 names', () => ({ sheets: { 表: DATA }, after: `<definedNames>${repeat(100_000, (index) => `<definedName name="名${index}">表!$A$${index + 1}</definedName>`)}</definedNames>` })],
];

/** Looks for 2,000 cells. */
const EDITS: readonly LookEdit[] = Array.from({ length: 2_000 }, (_, index) => ({
  sheet: '表', row: index * 3, column: index % 7, font: { bold: true, size: 9 + (index % 5) }, fill: index % 2 === 0 ? 'FFE5A3' : null, format: `0.0"${index % 9}"`,
}));

describe('looks of files that claim much', () => {
  it.each(PLANS)('%s', { timeout: 60_000 }, (_, plan) => {
    const host = open(plan());
    const start = processorTime();
    const { looks, sheets, names } = host.readLook();
    expect(looks.length).toBeLessThanOrEqual(65_536);
    expect(names.length).toBeLessThanOrEqual(10_000);
    expect(sheets[0]!.conditions.length).toBeLessThanOrEqual(10_000);
    expect(sheets[0]!.images.length).toBeLessThanOrEqual(1_000);
    host.applyLooks(EDITS);
    const again = host.readLook();
    expect(again.sheets[0]!.cells.filter(({ look }) => again.looks[look]!.font.bold).length).toBeGreaterThanOrEqual(EDITS.length);
    expect(processorTime() - start).toBeLessThan(5_000);
  });

  it('copies no font that is a file of its own', () => {
    const host = open(inStyles(`<fonts>${'<font>'.repeat(300_000)}${'</font>'.repeat(300_000)}</fonts><cellXfs><xf/></cellXfs>`));
    expect(host.readLook().sheets[0]!.cells).toHaveLength(1);
    expect(() => host.applyLooks(EDITS)).toThrow('host.xml-damaged');
  });

  it('refuses what is not well-formed with the error it has for that', () => {
    for (const plan of [inStyles('<fonts><font'), inStyles(`<fonts><font/></fonts><cellXfs><xf/><xf>${'<alignment>'.repeat(300_000)}`), { sheets: { 表: '<sheetData><row r="1"><c r="A1">' } }, { sheets: { 表: '<sheetData><row r="0"/></sheetData>' } }, { sheets: { 表: '<sheetData><row><c r="XFE1"/></row></sheetData>' } }]) {
      expect(() => open(plan).readLook()).toThrow('host.xml-damaged');
    }
    expect(() => XlsxHost.open(workbookOf({ sheets: { 表: DATA }, parts: { 'xl/styles.xml': '<!DOCTYPE a [<!ENTITY b "bb">]><styleSheet/>' } }), nodeCodec).readLook()).toThrow('host.document-type');
  });
});
