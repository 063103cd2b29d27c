import { packageOf } from './xlsx/package-of';
import { HEADER, PLAIN_STYLES, workbookParts } from './xlsx/workbook-of';

const TYPES = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/**
 * The workbook that every host is held to: a plain sheet with a note on B1, a protected one with one unlocked cell, A2,
 * and two that a person does not see.
 */
export function contractWorkbook(): Uint8Array {
  const parts = workbookParts({
    styles: PLAIN_STYLES,
    sheets: {
      表: '<cols><col min="7" max="7" hidden="1"/></cols><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>指标</t></is></c><c r="B1" s="1"><v>97.81</v></c>'
        + '<c r="C1"><f>B1*2</f><v>195.62</v></c><c r="D1" t="b"><v>1</v></c><c r="E1" t="e"><v>#DIV/0!</v></c></row><row r="5" hidden="1"/></sheetData>'
        + '<mergeCells count="1"><mergeCell ref="A3:B4"/></mergeCells><legacyDrawing r:id="r2"/>',
      保护: '<sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>锁</t></is></c></row><row r="2"><c r="A2" s="2"/></row></sheetData><sheetProtection sheet="1" objects="1" scenarios="1"/>',
      隐藏: '<sheetData><row r="2"><c r="B2"><v>7</v></c></row></sheetData>',
      深藏: '<sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>底稿</t></is></c></row></sheetData>',
    },
    types: '<Default Extension="vml" ContentType="application/vnd.openxmlformats-officedocument.vmlDrawing"/><Override PartName="/xl/comments1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml"/>',
    parts: {
      'xl/worksheets/_rels/sheet1.xml.rels': `${HEADER}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="${TYPES}/comments" Target="../comments1.xml"/><Relationship Id="r2" Type="${TYPES}/vmlDrawing" Target="../drawings/vmlDrawing1.vml"/></Relationships>`,
      'xl/comments1.xml': `${HEADER}<comments xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><authors><author>张三</author></authors><commentList><comment ref="B1" authorId="0"><text><r><t>张三:</t></r><r><t xml:space="preserve">\n待核实</t></r></text></comment></commentList></comments>`,
      'xl/drawings/vmlDrawing1.vml': '<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel"><v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"/><v:shape id="_x0000_s1025" type="#_x0000_t202" style="position:absolute;visibility:hidden"><v:textbox/><x:ClientData ObjectType="Note"><x:Anchor>2,15,0,10,4,31,5,9</x:Anchor><x:Row>0</x:Row><x:Column>1</x:Column></x:ClientData></v:shape></xml>',
    },
  });
  const workbook = (parts['xl/workbook.xml'] as string).replace('name="隐藏"', 'name="隐藏" state="hidden"').replace('name="深藏"', 'name="深藏" state="veryHidden"');
  return packageOf({ ...parts, 'xl/workbook.xml': workbook });
}
