import { PLAIN_STYLES, workbookOf } from './xlsx/workbook-of';

/** The workbook that every host is held to: a plain sheet and a protected one with one unlocked cell, A2. */
export function contractWorkbook(): Uint8Array {
  return workbookOf({
    styles: PLAIN_STYLES,
    sheets: {
      表: '<cols><col min="7" max="7" hidden="1"/></cols><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>指标</t></is></c><c r="B1" s="1"><v>97.81</v></c>'
        + '<c r="C1"><f>B1*2</f><v>195.62</v></c><c r="D1" t="b"><v>1</v></c><c r="E1" t="e"><v>#DIV/0!</v></c></row><row r="5" hidden="1"/></sheetData>'
        + '<mergeCells count="1"><mergeCell ref="A3:B4"/></mergeCells>',
      保护: '<sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>锁</t></is></c></row><row r="2"><c r="A2" s="2"/></row></sheetData><sheetProtection sheet="1"/>',
    },
  });
}
