import { describe, expect, it } from 'vitest';
import type { ConditionalLook, SheetLook } from '../../../../src/host/xlsx/look/sheet-look';
import { XlsxHost } from '../../../../src/host/xlsx/xlsx-host';
import { nodeCodec } from '../../../../src/host/xlsx/zip/codec.node';
import { byExceljs } from '../rich-workbooks';
import { PLAIN_STYLES, workbookOf } from '../workbook-of';
import { lookOf, oneSheet, stylesOf } from './look-of';

const DATA = '<sheetData/>';
const view = (attributes: string, inside = ''): SheetLook => oneSheet(`<sheetViews><sheetView workbookViewId="0" ${attributes}>${inside}</sheetView></sheetViews>${DATA}`);
const fontOf = (name: string, size: number): string => `<fonts><font><sz val="${size}"/><name val="${name}"/></font></fonts>`;

describe('columns', () => {
  it('have the width in points that the usual font gives them', () => {
    const widths = (font: string): readonly number[] => {
      const { columns, defaultColumnWidth } = oneSheet(`<sheetFormatPr defaultRowHeight="15"/><cols><col min="1" max="1" width="9.140625"/><col min="3" max="4" width="20" customWidth="1"/></cols>${DATA}`, { styles: font });
      return [...columns.map(({ size }) => size), defaultColumnWidth];
    };
    // 64 and 140 pixels at 7 a digit, 73 and 160 at 8.
    expect(widths(fontOf('Calibri', 11))).toEqual([48, 105, 48]);
    expect(widths(fontOf('宋体', 11))).toEqual([54.75, 120, 54]);
    expect(widths(fontOf('宋体', 9))).toEqual([41.25, 90, 42]);
    expect(widths(fontOf('等线', 11))).toEqual([54.75, 120, 54]);
  });

  it('are hidden, styled, cut where they overlap, and joined where they are alike', () => {
    const { columns } = oneSheet(`<cols><col min="5" max="5" width="10" hidden="1"/><col min="1" max="2" width="10"/><col min="3" max="3" width="10"/><col min="3" max="4" width="20" style="1"/><col min="9" max="16390" width="0"/><col min="0" max="3"/><col min="7" max="6"/></cols>${DATA}`);
    expect(columns).toEqual([
      { first: 0, last: 2, size: 52.5, hidden: false, look: null }, { first: 3, last: 3, size: 105, hidden: false, look: 1 },
      { first: 4, last: 4, size: 52.5, hidden: true, look: null }, { first: 8, last: 16_383, size: 0, hidden: true, look: null },
    ]);
  });

  it('have the usual width the sheet names', () => {
    const usual = (attributes: string): number => oneSheet(`<sheetFormatPr ${attributes}/>${DATA}`).defaultColumnWidth;
    expect([usual('defaultColWidth="20"'), usual('baseColWidth="10"'), usual('baseColWidth="-3"'), usual('defaultColWidth="1e9"')]).toEqual([105, 60, 48, 48]);
  });
});

describe('rows', () => {
  it('have heights in points, of a person or of the program', () => {
    const { rows, defaultRowHeight } = oneSheet('<sheetFormatPr defaultRowHeight="13.5"/><sheetData><row r="1" ht="30" customHeight="1"/><row ht="30" customHeight="1"/><row r="3" ht="42.75"/><row r="4"/><row r="6" hidden="1"/><row r="7" s="1" customFormat="1"/><row r="8" s="1"/><row r="9" ht="9999"/></sheetData>');
    expect(defaultRowHeight).toBe(13.5);
    expect(rows).toEqual([
      { first: 0, last: 1, size: 30, hidden: false, look: null }, { first: 2, last: 2, size: 42.75, hidden: false, look: null, automatic: true },
      { first: 5, last: 5, size: 13.5, hidden: true, look: null, automatic: true }, { first: 6, last: 6, size: 13.5, hidden: false, look: 1, automatic: true },
    ]);
  });

  it('are hidden between those that are listed where the sheet says so', () => {
    const { rows } = oneSheet('<sheetFormatPr defaultRowHeight="15" zeroHeight="1"/><sheetData><row r="2" ht="20" customHeight="1"/></sheetData>');
    expect(rows.map(({ first, last, hidden }) => [first, last, hidden])).toEqual([[0, 0, true], [1, 1, false], [2, 1_048_575, true]]);
  });

  it('list their cells in order, those without an address included', () => {
    const { cells } = oneSheet('<sheetData><row r="5"><c r="C5" s="1"><f>1+1</f><v>2</v></c><c s="2"/></row><row r="2"><c><v>1</v></c><c r="B2" t="inlineStr"><is><t>文</t></is></c></row></sheetData>');
    expect(cells).toEqual([{ row: 1, column: 0, look: 0 }, { row: 1, column: 1, look: 0 }, { row: 4, column: 2, look: 1 }, { row: 4, column: 3, look: 0 }]);
  });
});

describe('the view', () => {
  it('freezes what a pane freezes, counted from where the window stood', () => {
    const pane = (attributes: string, top = ''): readonly number[] => {
      const { frozenRows, frozenColumns } = view(top, `<pane ${attributes}/>`);
      return [frozenRows, frozenColumns];
    };
    expect([
      pane('xSplit="2" ySplit="3" state="frozen"'), pane('ySplit="1" state="frozenSplit"'), pane('xSplit="1200" ySplit="900"'), pane('ySplit="3" state="frozen"', 'topLeftCell="B5"'), pane('ySplit="-1" xSplit="1e9" state="frozen"'),
    ]).toEqual([[3, 2], [1, 0], [0, 0], [7, 0], [0, 0]]);
  });

  it('has a zoom, grid lines and a tab', () => {
    expect(view('zoomScale="85" showGridLines="0"')).toMatchObject({ zoom: 85, gridLines: false, tabColour: null });
    expect(view('view="pageBreakPreview" zoomScale="60" zoomScaleNormal="90"')).toMatchObject({ zoom: 90, gridLines: true });
    expect(view('zoomScale="9999"').zoom).toBe(100);
    expect(oneSheet(`<sheetPr><tabColor theme="5" tint="-0.249977111117893"/></sheetPr>${DATA}`)).toMatchObject({ tabColour: '963634', zoom: 100, frozenRows: 0 });
  });

  it('opens with the sheet it was saved on, or the first one that can be seen', () => {
    const active = (tab: string, state = ''): number => {
      const bytes = workbookOf({ sheets: { 甲: DATA, 乙: DATA, 丙: DATA }, before: `<bookViews><workbookView activeTab="${tab}"/><workbookView activeTab="0"/></bookViews>` });
      return lookOf(state === '' ? bytes : workbookOf({ sheets: { 甲: DATA, 乙: DATA, 丙: DATA }, before: `<bookViews><workbookView activeTab="${tab}"/></bookViews>`, after: state })).activeSheet;
    };
    expect([active('2'), active('7'), active('-1'), active('x')]).toEqual([2, 0, 0, 0]);
    const hidden = workbookOf({ sheets: { '甲" state="hidden': DATA, 乙: DATA }, before: '<bookViews><workbookView activeTab="0"/></bookViews>' });
    expect(lookOf(hidden).activeSheet).toBe(1);
  });
});

describe('names', () => {
  it('are those of the whole workbook, without the program\'s own', () => {
    const names = '<definedName name="目标值">表!$B$2:$B$12</definedName><definedName name="_xlnm.Print_Area" localSheetId="0">表!$A$1</definedName><definedName name="_xlnm._FilterDatabase">表!$A$1</definedName><definedName name="本表" localSheetId="0">表!$A$1</definedName><definedName name="率">0.5&lt;1</definedName><definedName name="目标值">2</definedName><definedName name="空"/><definedName name="宏" function="1">x</definedName>';
    expect(lookOf(workbookOf({ sheets: { 表: DATA }, after: `<definedNames>${names}</definedNames>` })).names).toEqual([{ name: '目标值', formula: '表!$B$2:$B$12' }, { name: '率', formula: '0.5<1' }]);
  });
});

describe('validations', () => {
  it('are as the file states them', () => {
    const { validations } = oneSheet(`${DATA}<dataValidations count="3">`
      + '<dataValidation type="list" allowBlank="1" showInputMessage="1" showErrorMessage="1" errorStyle="warning" error="只能选列出的值" prompt="请选择&#10;一项" sqref="B2:B9 D4"><formula1>"达成,部分达成,未达成"</formula1></dataValidation>'
      + '<dataValidation type="decimal" operator="greaterThanOrEqual" showErrorMessage="1" sqref="C1:C1048576" showDropDown="1"><formula1>0</formula1><formula2></formula2></dataValidation>'
      + '<dataValidation sqref="E1" prompt="不显示" error="不显示"/>'
      + '<dataValidation type="whole" sqref="不是区域"><formula1>1</formula1></dataValidation><dataValidation type="odd" sqref="A1"/></dataValidations>'
      + '<extLst><ext xmlns:x14="urn:x14"><x14:dataValidations><x14:dataValidation type="list"><x14:formula1><f>甲!$A$1</f></x14:formula1><sqref>A9</sqref></x14:dataValidation></x14:dataValidations></ext></extLst>');
    expect(validations).toEqual([
      {
        areas: [{ top: 1, left: 1, bottom: 8, right: 1 }, { top: 3, left: 3, bottom: 3, right: 3 }], type: 'list', operator: 'between', formula1: '"达成,部分达成,未达成"', formula2: '',
        allowBlank: true, showDropDown: true, errorStyle: 'warning', error: '只能选列出的值', prompt: '请选择\n一项',
      },
      { areas: [{ top: 0, left: 2, bottom: 1_048_575, right: 2 }], type: 'decimal', operator: 'greaterThanOrEqual', formula1: '0', formula2: '', allowBlank: false, showDropDown: false, errorStyle: 'stop', error: '', prompt: '' },
      { areas: [{ top: 0, left: 4, bottom: 0, right: 4 }], type: 'none', operator: 'between', formula1: '', formula2: '', allowBlank: false, showDropDown: true, errorStyle: 'information', error: '', prompt: '' },
    ]);
  });
});

describe('conditional formats', () => {
  const DXFS = '<dxfs count="3"><dxf><font><b/><color rgb="FF9C0006"/></font><fill><patternFill><bgColor rgb="FFFFC7CE"/></patternFill></fill></dxf><dxf><font><i val="0"/></font></dxf><dxf><fill><patternFill patternType="solid"><fgColor rgb="FF00FF00"/><bgColor theme="4"/></patternFill></fill></dxf></dxfs>';
  const conditions = (inside: string): readonly ConditionalLook[] => oneSheet(`${DATA}${inside}`, { styles: stylesOf({ more: DXFS }) }).conditions;

  it('are the rules that a grid can show, with what they change', () => {
    const rules = conditions('<conditionalFormatting sqref="A1:A9 C1">'
      + '<cfRule type="expression" dxfId="0" priority="2" stopIfTrue="1"><formula>$A1&gt;0</formula></cfRule><cfRule type="cellIs" dxfId="1" priority="1" operator="between"><formula>1</formula><formula>5</formula></cfRule>'
      + '<cfRule type="containsText" dxfId="2" priority="3" operator="containsText" text="未达成"><formula>NOT(ISERROR(SEARCH("未达成",A1)))</formula></cfRule><cfRule type="beginsWith" dxfId="2" priority="4"><formula>LEFT(A1,1)=B1</formula></cfRule>'
      + '<cfRule type="containsBlanks" dxfId="2" priority="5"><formula>LEN(TRIM(A1))=0</formula></cfRule><cfRule type="duplicateValues" dxfId="2" priority="6"/></conditionalFormatting>');
    const areas = [{ top: 0, left: 0, bottom: 8, right: 0 }, { top: 0, left: 2, bottom: 0, right: 2 }];
    const blue = { font: {}, fill: '4F81BD' };
    expect(rules).toEqual([
      { areas, priority: 2, stopIfTrue: true, rule: { kind: 'expression', formula: '$A1>0' }, font: { bold: true, colour: '9C0006' }, fill: 'FFC7CE' },
      { areas, priority: 1, stopIfTrue: false, rule: { kind: 'cellIs', operator: 'between', formulas: ['1', '5'] }, font: { italic: false }, fill: null },
      { areas, priority: 3, stopIfTrue: false, rule: { kind: 'text', operator: 'containsText', text: '未达成' }, ...blue },
      { areas, priority: 4, stopIfTrue: false, rule: { kind: 'expression', formula: 'LEFT(A1,1)=B1' }, ...blue },
      { areas, priority: 5, stopIfTrue: false, rule: { kind: 'blanks' }, ...blue },
      { areas, priority: 6, stopIfTrue: false, rule: { kind: 'duplicateValues' }, ...blue },
    ]);
  });

  it('are found behind the extensions of a filter', () => {
    const rules = conditions('<autoFilter ref="A1:B9"><filterColumn colId="0"><extLst><ext><extLst/></ext></extLst></filterColumn><extLst/></autoFilter><conditionalFormatting sqref="A1"><cfRule type="uniqueValues" dxfId="0" priority="1"><extLst><ext/></extLst></cfRule></conditionalFormatting>');
    expect(rules.map(({ rule }) => rule.kind)).toEqual(['uniqueValues']);
  });

  it('are left out where a grid cannot show them', () => {
    expect(conditions('<conditionalFormatting sqref="A1:A9"><cfRule type="dataBar" priority="1"><dataBar><cfvo type="min"/><cfvo type="max"/><color rgb="FF638EC6"/></dataBar></cfRule><cfRule type="top10" dxfId="0" priority="2" rank="10"/><cfRule type="expression" dxfId="99" priority="3"><formula>TRUE</formula></cfRule><cfRule type="expression" dxfId="0" priority="4"/></conditionalFormatting><conditionalFormatting/>')).toEqual([]);
  });

  it('are without marks of ours', async () => {
    const host = XlsxHost.open(await byExceljs(), nodeCodec);
    const before = host.readLook().sheets[0]!.conditions;
    expect(before.map(({ rule, font }) => [rule, font])).toEqual([[{ kind: 'cellIs', operator: 'greaterThan', formulas: ['5'] }, { colour: 'FF0000' }]]);
    await host.apply({ edits: [], marks: [{ ref: { sheet: '自评', row: 1, column: 1 }, kind: 'reason-missing' }, { ref: { sheet: '自评', row: 2, column: 1 }, kind: 'finding-error' }], store: null });
    expect(host.readLook().sheets[0]!.conditions).toEqual(before);
  });
});

describe('what is not shown', () => {
  const link = (type: string, target = 'x.xml'): string => `<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.microsoft.com/office/2017/10/relationships/${type}" Target="${target}"/></Relationships>`;
  const notShown = (inside: string, rels?: string): readonly string[] => oneSheet(inside, rels === undefined ? {} : { parts: { 'xl/worksheets/_rels/sheet1.xml.rels': rels } }).notShown;

  it('is named by its kind', () => {
    expect(notShown(DATA)).toEqual([]);
    expect(notShown(DATA, link('threadedComment'))).toEqual(['threaded-comment']);
    expect(notShown(DATA, link('pivotTable'))).toEqual(['pivot']);
    expect(notShown(`${DATA}<extLst><ext><x14:sparklineGroups xmlns:x14="urn:x"><x14:sparklineGroup/></x14:sparklineGroups></ext></extLst>`)).toEqual(['sparkline']);
    expect(notShown(`${DATA}<mc:AlternateContent xmlns:mc="urn:mc"><mc:Choice Requires="x14"><controls><control/></controls></mc:Choice></mc:AlternateContent>`)).toEqual(['control']);
    expect(notShown('<sheetData><row r="1"><c r="A1" t="str"><f>_xlfn.DISPIMG("ID_1",1)</f><v>=DISPIMG("ID_1",1)</v></c></row></sheetData>')).toEqual(['cell-image']);
    const chartSheet = workbookOf({ sheets: { 表: DATA }, styles: PLAIN_STYLES, links: '<Relationship Id="cs" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/chartsheet" Target="chartsheets/sheet1.xml"/>', before: '<sheets><sheet name="图" sheetId="9" r:id="cs"/></sheets>' });
    expect(lookOf(chartSheet).sheets.map(({ name, notShown: kinds }) => [name, kinds])).toEqual([['图', ['chart']], ['表', []]]);
  });
});
