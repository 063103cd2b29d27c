import type { ICellData, IWorkbookData, IWorksheetData } from '@univerjs/core';
import { describe, expect, it } from 'vitest';
import { gridDataInSteps, gridDataOf } from '../../../../src/host/workbench/convert/grid-data';
import type { CellLook } from '../../../../src/host/xlsx/look/cell-look';
import type { SheetLook } from '../../../../src/host/xlsx/look/sheet-look';
import type { CellSnapshot, SheetSnapshot } from '../../../../src/workbook/snapshot';
import { PLAIN, PLAIN_SHEET } from './plain-look';

const SHEET: SheetSnapshot = { name: '表', visibility: 'visible', protected: false, cells: [], merges: [], hiddenRows: new Set(), hiddenColumns: new Set(), notes: [] };
const cell = (row: number, column: number, value: CellSnapshot['value'], more: Partial<CellSnapshot> = {}): CellSnapshot => ({ row, column, value, text: '', formula: null, format: 'General', ...more });

function book(sheet: Partial<SheetSnapshot>, look: Partial<SheetLook> = {}, looks: readonly CellLook[] = [PLAIN], date1904 = false): IWorkbookData {
  return gridDataOf({ sheets: [{ ...SHEET, ...sheet }], date1904 }, { looks, sheets: [{ ...PLAIN_SHEET, ...look }], activeSheet: 0, names: [{ name: '目标值', formula: "'附表 1'!$B$2" }, { name: '两倍', formula: '_xlfn.IFS(1,2)' }] });
}
const sheetOf = (data: IWorkbookData): Partial<IWorksheetData> => data.sheets['sheet-0']!;
const cellOf = (data: IWorkbookData, row = 0, column = 0): ICellData | undefined => sheetOf(data).cellData?.[row]?.[column];
const resource = (data: IWorkbookData, name: string): unknown => JSON.parse(data.resources!.find((one) => one.name === name)!.data);

describe('a cell', () => {
  it.each([
    [12.5, 'General', { v: 12.5, t: 2 }],
    [true, 'General', { v: 1, t: 3 }],
    ['文字', 'General', { v: '文字', t: 1 }],
    [{ error: '#DIV/0!' }, 'General', { v: '#DIV/0!', t: 1 }],
    ['00123', '@', { v: '00123', t: 1 }],
  ])('holding %j as %s is %j', (value, format, expected) => {
    expect(cellOf(book({ cells: [cell(0, 0, value, { format })] }))).toEqual(expected);
  });

  it.each(['00123', '1/2', '2024-01-01', '95%', '１２', 'TRUE', '=1+1', "'x", '1e5', '0x1F', '.5', ' 5', 'Infinity', '1,000'])('whose text is %s is kept from becoming something else', (value) => {
    expect(cellOf(book({ cells: [cell(0, 0, value)] }))).toEqual({ v: value, t: 4 });
  });

  it.each(['-', '+', '1.2.3.4', '3号楼', '真', '(一)', '12 个月'])('whose text is %s needs no such care', (value) => {
    expect(cellOf(book({ cells: [cell(0, 0, value)] }))).toEqual({ v: value, t: 1 });
  });

  it('with line ends is a small document in the typeface of the cell', () => {
    const { v, p } = cellOf(book({ cells: [cell(0, 0, '甲\r\n乙')] }))!;
    expect(v).toBe('甲\n乙');
    expect(p?.body).toMatchObject({ dataStream: '甲\r乙\r\n', paragraphs: [{ startIndex: 1 }, { startIndex: 3 }], textRuns: [{ st: 0, ed: 3, ts: { fs: 11 } }] });
  });

  it('with a formula shows it without the marks of newer functions, which stay in its texts', () => {
    const made = book({ cells: [cell(0, 0, 5, { formula: '_xlfn.IFS(A2,"_xlfn.",\'_xlfn.表\'!A1)+_xlfn._xlws.SORT(A1)' })] });
    expect(cellOf(made)).toEqual({ f: '=IFS(A2,"_xlfn.",\'_xlfn.表\'!A1)+SORT(A1)', v: 5, t: 2 });
  });

  it('with a formula that nothing ever calculated is calculated, or is read as it is written when it is none', () => {
    expect(cellOf(book({ cells: [cell(0, 0, null, { formula: 'A2*2' })] }))).toEqual({ f: '=A2*2' });
    expect(cellOf(book({ cells: [cell(0, 0, null, { formula: '100(%)' })] }))).toEqual({ v: '=100(%)', t: 4 });
    expect(cellOf(book({ cells: [cell(0, 0, null, { formula: '1666\n元/月' })] }))).toEqual({ v: '=1666\n元/月', t: 4 });
    for (const formula of ['SUM(1:3)+2%', '税率*2', '1E5+TRUE', "'2023年'!A1"]) expect(cellOf(book({ cells: [cell(0, 0, null, { formula })] }))).toEqual({ f: `=${formula}` });
    expect(cellOf(book({ cells: [cell(0, 0, 5, { formula: '100(%)' })] }))).toEqual({ f: '=100(%)', v: 5, t: 2 });
  });

  it('with a day counted from 1904 is moved to the calendar of the grid, a duration is not', () => {
    const cells = [cell(0, 0, 100, { format: 'yyyy-mm-dd' }), cell(0, 1, 100, { format: '[h]:mm' }), cell(0, 2, 100)];
    const made = book({ cells }, {}, [PLAIN], true);
    expect([0, 1, 2].map((column) => cellOf(made, 0, column)?.v)).toEqual([1562, 100, 100]);
  });

  it('takes the look the file lists for its place, blank ones too', () => {
    const looks = [PLAIN, { ...PLAIN, fill: 'FFEECC' }];
    const made = book({ cells: [cell(0, 1, 1), cell(2, 0, 2)] }, { cells: [{ row: 0, column: 0, look: 1 }, { row: 0, column: 1, look: 0 }, { row: 1, column: 3, look: 1 }] }, looks);
    expect(sheetOf(made).cellData).toEqual({ 0: { 0: { s: 'look-1' }, 1: { v: 1, t: 2, s: 'look-0' } }, 1: { 3: { s: 'look-1' } }, 2: { 0: { v: 2, t: 2 } } });
  });
});

describe('a look', () => {
  const styleOf = (change: Partial<CellLook>) => book({}, {}, [PLAIN, { ...PLAIN, ...change }]).styles['look-1'];

  it('says every property in the words of the grid', () => {
    expect(styleOf({
      font: { family: '仿宋', size: 10.5, bold: true, italic: true, underline: true, strike: true, colour: 'C00000' },
      fill: 'FFF2CC',
      border: { left: { style: 'thin', colour: null }, right: { style: 'slantDashDot', colour: '112233' }, top: { style: 'double', colour: null }, bottom: null },
      alignment: { horizontal: 'right', vertical: 'top', wrap: true, shrink: false, indent: 2, rotation: 45 },
      format: '0.00%',
    })).toEqual({
      ff: '仿宋,FangSong,STFangsong,FangSong_GB2312,Songti SC,Noto Serif CJK SC', fs: 10.5, bl: 1, it: 1, ul: { s: 1 }, st: { s: 1 }, cl: { rgb: '#C00000' }, bg: { rgb: '#FFF2CC' },
      bd: { l: { s: 1, cl: { rgb: '#000000' } }, r: { s: 12, cl: { rgb: '#112233' } }, t: { s: 7, cl: { rgb: '#000000' } } },
      ht: 3, vt: 1, tb: 3, tr: { a: -45, v: 0 }, pd: { t: 0, r: 20, b: 2, l: 2 }, n: { pattern: '0.00%' },
    });
  });

  it('stacks letters for vertical text', () => {
    expect(styleOf({ alignment: { ...PLAIN.alignment, rotation: 255 } })).toMatchObject({ tr: { a: 0, v: 1 } });
  });

  it('of a cell says what is as usual where its column says something else', () => {
    const looks = [PLAIN, { ...PLAIN, font: { ...PLAIN.font, bold: true }, fill: 'FF0000' }];
    const made = book({}, { columns: [{ first: 1, last: 2, size: 54, hidden: false, look: 1 }] }, looks);
    expect(made.styles['look-0']).toMatchObject({ bl: 0, bg: null });
    expect(sheetOf(made).columnData).toEqual({ 1: { w: 72, s: 'look-1' }, 2: { w: 72, s: 'look-1' } });
  });
});

describe('a sheet', () => {
  it('has its view, its sizes in pixels and what is hidden', () => {
    const made = sheetOf(book(
      { visibility: 'hidden', hiddenRows: new Set([4]), hiddenColumns: new Set([3]), merges: [{ top: 0, left: 0, bottom: 1, right: 2 }, { top: 5, left: 5, bottom: 5, right: 5 }] },
      {
        frozenRows: 2, frozenColumns: 1, zoom: 85, gridLines: false, tabColour: '00B050',
        rows: [{ first: 0, last: 1, size: 27, hidden: false, look: null }, { first: 3, last: 3, size: 13.5, hidden: false, look: null, automatic: true }],
        columns: [{ first: 0, last: 0, size: 36.75, hidden: false, look: null }],
      },
    ));
    expect(made).toMatchObject({
      hidden: 1, zoomRatio: 0.85, showGridlines: 0, tabColor: '#00B050', freeze: { xSplit: 1, ySplit: 2, startRow: 2, startColumn: 1 }, defaultColumnWidth: 72, defaultRowHeight: 18,
      mergeData: [{ startRow: 0, startColumn: 0, endRow: 1, endColumn: 2 }],
      rowData: { 0: { h: 36, ia: 0 }, 1: { h: 36, ia: 0 }, 3: { h: 18, ia: 1, ah: 18 }, 4: { hd: 1 } },
      columnData: { 0: { w: 49 }, 3: { hd: 1 } },
    });
  });

  it('ends a little behind what is used, however far a look or a merge goes', () => {
    const made = sheetOf(book({ cells: [cell(199, 30, 1)], merges: [{ top: 0, left: 0, bottom: 1_048_575, right: 0 }] }, { columns: [{ first: 0, last: 16_383, size: 54, hidden: false, look: null }] }));
    expect([made.rowCount, made.columnCount]).toEqual([250, 37]);
    expect(Object.keys(made.columnData!)).toHaveLength(37);
    expect(made.mergeData).toEqual([{ startRow: 0, startColumn: 0, endRow: 249, endColumn: 0 }]);
  });

  it('fits a row whose height nobody said to the lines of its text', () => {
    const looks = [PLAIN, { ...PLAIN, alignment: { ...PLAIN.alignment, wrap: true } }];
    const cells = [cell(0, 0, '一二三四五六七八九十'), cell(1, 0, '一二三四五六七八九十'), cell(2, 0, '短'), cell(3, 0, '一二三四五六七八九十')];
    const made = sheetOf(book(
      { cells, merges: [{ top: 3, left: 0, bottom: 3, right: 1 }] },
      { cells: cells.map(({ row, column }) => ({ row, column, look: 1 })), rows: [{ first: 1, last: 1, size: 13.5, hidden: false, look: null }] }, looks,
    ));
    // Ten letters of 15 pixels in 68 pixels are three lines.
    expect(made.rowData).toEqual({ 0: { ia: 1, ah: 59 }, 1: { h: 18, ia: 0 } });
  });
});

describe('what stands beside the cells', () => {
  it('are the names', () => {
    expect(resource(book({}), 'SHEET_DEFINED_NAME_PLUGIN')).toMatchObject({
      'name-0': { name: '目标值', formulaOrRefString: "'附表 1'!$B$2" }, 'name-1': { name: '两倍', formulaOrRefString: '=IFS(1,2)' },
    });
  });

  it('are the validations', () => {
    const rule = { areas: [{ top: 1, left: 1, bottom: 3, right: 1 }], type: 'list', operator: 'between', formula1: '"优,良"', formula2: '', allowBlank: true, showDropDown: true, errorStyle: 'stop', error: '请选', prompt: '' } as const;
    const made = book({}, { validations: [rule, { ...rule, formula1: '$A$1:$A$3' }, { ...rule, type: 'whole', formula1: '0', formula2: 'B1', errorStyle: 'warning' }] });
    expect(resource(made, 'SHEET_DATA_VALIDATION_PLUGIN')).toMatchObject({
      'sheet-0': [{ type: 'list', formula1: '优,良', errorStyle: 1, ranges: [{ startRow: 1, startColumn: 1, endRow: 3, endColumn: 1 }] }, { formula1: '=$A$1:$A$3' }, { type: 'whole', formula1: '0', formula2: '=B1', errorStyle: 2 }],
    });
  });

  it('are the conditional formats, the first to win first', () => {
    const rule = { areas: [{ top: 1, left: 1, bottom: 3, right: 1 }], stopIfTrue: false, font: { bold: true }, fill: 'FFC7CE' } as const;
    const made = book({}, { conditions: [
      { ...rule, priority: 3, rule: { kind: 'cellIs', operator: 'between', formulas: ['1', '2'] } },
      { ...rule, priority: 1, rule: { kind: 'cellIs', operator: 'greaterThan', formulas: ['$A$1'] } },
      { ...rule, priority: 2, rule: { kind: 'blanks' } },
      { ...rule, priority: 4, rule: { kind: 'expression', formula: 'B2="x"' } },
      { ...rule, priority: 5, rule: { kind: 'text', operator: 'containsText', text: '缺' } },
    ] });
    expect(resource(made, 'SHEET_CONDITIONAL_FORMATTING_PLUGIN')).toMatchObject({ 'sheet-0': [
      { rule: { subType: 'formula', value: '=B2>($A$1)', style: { bl: 1, bg: { rgb: '#FFC7CE' } } } },
      { rule: { subType: 'text', operator: 'containsBlanks' } },
      { rule: { subType: 'number', operator: 'between', value: [1, 2] } },
      { rule: { subType: 'formula', value: '=B2="x"' } },
      { rule: { subType: 'text', operator: 'containsText', value: '缺' } },
    ] });
  });

  it('are the pictures, from their cell to where they end', () => {
    const made = book({}, {
      columns: [{ first: 1, last: 1, size: 30, hidden: true, look: null }],
      images: [{ name: 'logo', mediaType: 'image/png', bytes: new Uint8Array([1, 2, 250]), row: 2, column: 0, x: 5, y: 6, width: 100, height: 40 }],
    });
    const { data, order } = (resource(made, 'SHEET_DRAWING_PLUGIN') as Record<string, { data: Record<string, object>; order: string[] }>)['sheet-0']!;
    expect(order).toEqual(['sheet-0-image-0']);
    expect(data['sheet-0-image-0']).toMatchObject({
      source: 'data:image/png;base64,AQL6', transform: { left: 5, top: 42, width: 100, height: 40 },
      sheetTransform: { from: { row: 2, rowOffset: 6, column: 0, columnOffset: 5 }, to: { row: 4, rowOffset: 10, column: 2, columnOffset: 33 } },
    });
  });

  it('are the notes', () => {
    expect(resource(book({ notes: [{ row: 1, column: 2, text: '注意' }] }), 'SHEET_NOTE_PLUGIN')).toMatchObject({ 'sheet-0': { 1: { 2: { row: 1, col: 2, note: '注意' } } } });
  });
});

describe('a large sheet', () => {
  it('stops on the way, so that a page stays alive', () => {
    const cells = Array.from({ length: 5_000 }, (_, row) => cell(row, 0, row));
    const steps = gridDataInSteps({ sheets: [{ ...SHEET, cells }], date1904: false }, { looks: [PLAIN], sheets: [PLAIN_SHEET], activeSheet: 0, names: [] });
    let stops = 0;
    while (steps.next().done !== true) stops += 1;
    expect(stops).toBeGreaterThan(50);
  });
});
