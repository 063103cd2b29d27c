import ExcelJS from 'exceljs';
import XlsxPopulate from 'xlsx-populate';
import { HEADER, PLAIN_STYLES, workbookOf } from './workbook-of';

const PIXEL = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';

/** Pictures, validations, others' conditional formats, notes with their drawings, print settings, names, a table, rich text. */
export async function byExceljs(): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet('自评', { pageSetup: { orientation: 'landscape', fitToPage: true }, headerFooter: { oddHeader: '&C自评表' }, views: [{ state: 'frozen', ySplit: 1 }] });
  sheet.addRow(['指标', '目标', '实际', '得分']);
  for (let row = 2; row <= 12; row += 1) sheet.addRow([`指标${row}`, row, row * 1.5, { formula: `B${row}*C${row}`, result: row * row * 1.5 }]);
  sheet.getCell('A2').note = '批注';
  sheet.getCell('A3').value = { richText: [{ text: '富', font: { bold: true } }, { text: '文本' }] };
  sheet.getCell('C4').numFmt = '0.00%';
  sheet.getCell('B5').dataValidation = { type: 'whole', operator: 'between', formulae: [0, 100], allowBlank: true };
  sheet.addConditionalFormatting({ ref: 'B2:B12', rules: [{ type: 'cellIs', operator: 'greaterThan', formulae: [5], priority: 1, style: { font: { color: { argb: 'FFFF0000' } } } }] });
  sheet.mergeCells('F2:G4');
  sheet.addImage(book.addImage({ base64: PIXEL, extension: 'png' }), 'I2:J4');
  book.addWorksheet('表格').addTable({ name: '资金', ref: 'A1', headerRow: true, columns: [{ name: '项' }, { name: '额' }], rows: [['甲', 1], ['乙', 2]] });
  book.definedNames.add('自评!$B$2:$B$12', '目标值');
  return new Uint8Array(await book.xlsx.writeBuffer());
}

export async function byPopulate(): Promise<Uint8Array> {
  const book = await XlsxPopulate.fromBlankAsync();
  const sheet = book.sheet(0).name('数据');
  for (let row = 1; row <= 20; row += 1) for (let column = 1; column <= 5; column += 1) sheet.cell(row, column).value(column === 1 ? `文${row}` : row * column).style('numberFormat', column === 3 ? '0.00' : 'General');
  sheet.cell('H1').formula('SUM(B1:B20)');
  sheet.range('A21:B22').merged(true);
  sheet.column('J').style('fontColor', 'ff0000');
  return new Uint8Array(await book.outputAsync('uint8array') as Uint8Array);
}

/** What those two cannot write: macros, a chart, old drawings, a calculation chain, others' records, prefixed elements, cells and rows without addresses. */
export function byHand(): Uint8Array {
  const sheet1 = `${HEADER}<x:worksheet xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><x:dimension ref="A1:D6"/><x:cols><x:col min="4" max="4" width="9" style="1"/></x:cols><x:sheetData>`
    + '<x:row><x:c t="s"><x:v>0</x:v></x:c><x:c><x:v>1</x:v></x:c></x:row>'
    + '<x:row r="2" spans="1:3"><x:c r="A2" t="inlineStr"><x:is><x:t>内</x:t></x:is></x:c><x:c r="B2"><x:f t="shared" ref="B2:B4" si="0">A2*$B$1</x:f><x:v>0</x:v></x:c><x:c r="C2"><x:f t="array" ref="C2:C4">B2:B4</x:f><x:v>0</x:v></x:c></x:row>'
    + '<x:row r="3"><x:c r="B3"><x:f t="shared" si="0"/><x:v>0</x:v></x:c><x:c r="C3"><x:v>0</x:v></x:c></x:row>'
    + "<x:row r='4'><x:c r='B4'><x:f t='shared' si='0'/><x:v>0</x:v></x:c><x:c r='C4'><x:v>0</x:v></x:c></x:row>"
    + '<x:row r="6" s="2" customFormat="1"/></x:sheetData>'
    + '<x:conditionalFormatting sqref="A1"><x:cfRule type="expression" dxfId="0" priority="7"><x:formula>A1="ziping"</x:formula></x:cfRule></x:conditionalFormatting><x:pageMargins left="1" right="1" top="1" bottom="1" header="0" footer="0"/><x:legacyDrawing r:id="v1"/></x:worksheet>';
  return workbookOf({
    sheets: { 表: sheet1, 空: '<sheetData/>' },
    styles: `${PLAIN_STYLES}<dxfs count="1"><dxf><font><i/></font></dxf></dxfs>`,
    strings: '<si><r><t>富</t></r><r><t>文本</t></r><rPh sb="0" eb="1"><t>x</t></rPh></si>',
    before: '<workbookPr date1904="1"/>',
    after: '<definedNames><definedName name="甲">表!$B$1</definedName></definedNames><calcPr calcId="191029"/>',
    types: '<Default Extension="bin" ContentType="application/vnd.ms-office.vbaProject"/><Default Extension="vml" ContentType="application/vnd.openxmlformats-officedocument.vmlDrawing"/><Override PartName="/xl/calcChain.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.calcChain+xml"/>',
    links: '<Relationship Id="vba" Type="http://schemas.microsoft.com/office/2006/relationships/vbaProject" Target="vbaProject.bin"/><Relationship Id="cc" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/calcChain" Target="/xl/calcChain.xml"/><Relationship Id="cx" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/customXml" Target="../customXml/item1.xml"/>',
    parts: {
      'xl/vbaProject.bin': Buffer.from('placeholder of a macro project'),
      'xl/calcChain.xml': `${HEADER}<calcChain xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><c r="B2" i="1"/></calcChain>`,
      'customXml/item1.xml': '<other xmlns="urn:other"/>',
      'customXml/itemProps1.xml': '<p xmlns="urn:other"/>',
      'xl/worksheets/_rels/sheet1.xml.rels': `${HEADER}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="v1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/vmlDrawing" Target="/xl/drawings/vmlDrawing1.vml"/></Relationships>`,
      'xl/drawings/vmlDrawing1.vml': '<xml><br></xml>',
    },
  });
}
