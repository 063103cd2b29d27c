import ExcelJS from 'exceljs';
import XlsxPopulate from 'xlsx-populate';
import { nodeCodec } from '../../../src/host/xlsx/zip/codec.node';
import { readDirectory } from '../../../src/host/xlsx/zip/read-directory';
import { writeZip } from '../../../src/host/xlsx/zip/write-zip';
import { partsOf } from './package-of';

/** One red pixel. */
const PICTURE = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR4nGP4z8DwHwAFAAH/iZk9HQAAAABJRU5ErkJggg==', 'base64');

/** A workbook as exceljs writes it: formulas, styles, validation, conditional formats, a comment, a picture, a table, names, print set-up. */
export async function byExcelJs(): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  const sheet = workbook.addWorksheet('自评表', { views: [{ state: 'frozen', ySplit: 1 }], pageSetup: { orientation: 'landscape', fitToPage: true } });
  sheet.addRow(['指标', '年度指标值', '实际完成值', '分值', '得分', '偏差原因']);
  sheet.addRow(['培训人数', 100, 80, 10, null, null]);
  sheet.addRow(['设备完好率', 0.95, 0.96, 20, null, '无']);
  sheet.addRow([{ richText: [{ text: '总', font: { bold: true } }, { text: '分' }] }, null, null, { formula: 'SUM(D2:D3)', result: 30 }, { formula: 'SUM(E2:E3)', result: 0 }]);
  sheet.getCell('C3').numFmt = '0.00%';
  sheet.getCell('E2').numFmt = '0.0"分"';
  sheet.getCell('E2').fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFEEEEEE' } };
  sheet.mergeCells('A6:F7');
  sheet.getCell('A6').value = '说明';
  sheet.getCell('B2').note = '以批复为准';
  sheet.getCell('D2').dataValidation = { type: 'decimal', operator: 'between', formulae: [0, 100], allowBlank: true };
  sheet.addConditionalFormatting({ ref: 'E2:E3', rules: [{ type: 'cellIs', operator: 'lessThan', priority: 1, formulae: [5], style: { font: { color: { argb: 'FFFF0000' } } } }] });
  sheet.addImage(workbook.addImage({ base64: PICTURE.toString('base64'), extension: 'png' }), 'H1:H2');
  sheet.getColumn(7).hidden = true;
  sheet.getRow(9).hidden = true;
  const other = workbook.addWorksheet('汇总');
  other.getCell('A1').value = { formula: "'自评表'!E4", result: 0 };
  other.addTable({ name: '清单', ref: 'C1', headerRow: true, columns: [{ name: '名称' }, { name: '数' }], rows: [['甲', 1], ['乙', 2]] });
  other.state = 'hidden';
  workbook.definedNames.add("'自评表'!$E$4", '总得分');
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

/** A workbook as xlsx-populate writes it, with shared strings, styles, a link and a formula. */
export async function byPopulate(): Promise<Uint8Array> {
  const workbook = await XlsxPopulate.fromBlankAsync();
  const sheet = workbook.sheet(0).name('自评表');
  sheet.range('A1:F1').value([['指标', '年度指标值', '实际完成值', '分值', '得分', '偏差原因']]).style({ bold: true, border: true });
  sheet.range('A2:D3').value([['培训人数', 100, 80, 10], ['设备完好率', 0.95, 0.96, 20]]);
  sheet.cell('E2').style('numberFormat', '0.00');
  sheet.cell('C3').style('numberFormat', '0.00%');
  sheet.cell('D4').formula('SUM(D2:D3)');
  sheet.cell('A4').value('合计').style('fill', 'ffff00');
  sheet.cell('A9').value('附件').hyperlink('https://example.invalid/');
  sheet.range('A6:F7').merged(true);
  sheet.cell('D2').dataValidation({ type: 'list', formula1: '"10,20"' });
  workbook.addSheet('附表').cell('B2').value('其他');
  return new Uint8Array(await workbook.outputAsync() as ArrayBuffer);
}

/** The same workbook as .xlsm, with what no writer at hand makes: a macro project (only its bytes matter here), printer settings, custom XML of somebody else. */
export function withForeignParts(bytes: Uint8Array): Uint8Array {
  const parts = partsOf(bytes);
  const edited = (name: string, change: (text: string) => string): [string, Uint8Array] => [name, new TextEncoder().encode(change(parts.get(name)!.toString('utf8')))];
  const macro = Uint8Array.from({ length: 3000 }, (_, index) => (index * 37 + (index >> 3)) & 255);
  return writeZip(bytes, readDirectory(bytes), new Map<string, Uint8Array>([
    edited('[Content_Types].xml', (text) => text
      .replace('application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml', 'application/vnd.ms-excel.sheet.macroEnabled.main+xml')
      .replace('</Types>', '<Default Extension="bin" ContentType="application/vnd.ms-office.vbaProject"/></Types>')),
    edited('xl/_rels/workbook.xml.rels', (text) => text.replace('</Relationships>',
      '<Relationship Id="rIdVba" Type="http://schemas.microsoft.com/office/2006/relationships/vbaProject" Target="vbaProject.bin"/><Relationship Id="rIdX" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/customXml" Target="../customXml/item1.xml"/></Relationships>')),
    ['xl/vbaProject.bin', macro],
    ['xl/printerSettings/printerSettings1.bin', macro.slice(0, 500)],
    ['customXml/item1.xml', new TextEncoder().encode('<data xmlns="urn:somebody:else"><![CDATA[<&>]]></data>')],
  ]), nodeCodec);
}
