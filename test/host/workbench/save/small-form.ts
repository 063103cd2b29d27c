import { PLAIN_STYLES, workbookOf } from '../../xlsx/workbook-of';

const STYLES = PLAIN_STYLES.replace(/<cellXfs.*/, '<cellXfs count="5"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/><xf numFmtId="10" fontId="0" fillId="0" borderId="0" applyNumberFormat="1"/><xf numFmtId="49" fontId="0" fillId="0" borderId="0" applyNumberFormat="1"/><xf numFmtId="14" fontId="0" fillId="0" borderId="0" applyNumberFormat="1"/><xf numFmtId="0" fontId="0" fillId="0" borderId="0" applyAlignment="1"><alignment wrapText="1" horizontal="center"/></xf></cellXfs>');

/** A small form: numbers, a chain of formulas, texts that look like numbers, a date, a merged cell, line ends, a column of percentages. */
export function smallForm(before = ''): Uint8Array {
  const text = (at: string, value: string, style = 0): string => `<c r="${at}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${value}</t></is></c>`;
  return workbookOf({
    before,
    styles: STYLES,
    sheets: {
      自评表: '<cols><col min="5" max="5" width="12" style="1" customWidth="1"/></cols><sheetData>'
        + `<row r="1"><c r="A1"><v>10</v></c><c r="B1"><f>A1*2</f><v>20</v></c><c r="C1"><f>B1+1</f><v>21</v></c>${text('D1', '00123')}</row>`
        + `<row r="2">${text('A2', '007', 2)}<c r="B2" s="3"><v>45000</v></c>${text('C2', '甲&#10;乙', 4)}<c r="D2" t="b"><v>1</v></c><c r="E2" s="1"><v>0.95</v></c></row>`
        + `<row r="3">${text('A3', '合并', 4)}<c r="B3" s="4"/><c r="C3"><f>IFERROR(_xlfn.XLOOKUP(1,A1:A1,A1:A1),0)</f><v>0</v></c><c r="D3" t="e"><v>#N/A</v></c></row>`
        + '</sheetData><mergeCells count="1"><mergeCell ref="A3:B3"/></mergeCells>',
    },
  });
}
