import { describe, expect, it } from 'vitest';
import type { CellLook } from '../../../../src/host/xlsx/look/cell-look';
import { workbookOf } from '../workbook-of';
import { cellLook, lookOf, stylesOf } from './look-of';

const A1 = '<sheetData><row r="1"><c r="A1" s="1"/></row></sheetData>';
const theme = (colours: string): string => `<?xml version="1.0"?><a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:themeElements><a:clrScheme name="甲">${colours}</a:clrScheme></a:themeElements></a:theme>`;
const THEME_LINK = '<Relationship Id="th" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/theme" Target="theme/theme1.xml"/>';

function firstCell(styles: Parameters<typeof stylesOf>[0], themeXml?: string): CellLook {
  const plan = themeXml === undefined ? {} : { links: THEME_LINK, parts: { 'xl/theme/theme1.xml': themeXml } };
  return cellLook(lookOf(workbookOf({ sheets: { 表: A1 }, styles: stylesOf(styles), ...plan })), 'A1');
}

const colourOf = (attributes: string, themeXml?: string, more = ''): string | null =>
  firstCell({ fonts: `<font><color ${attributes}/></font>`, entries: '<xf fontId="1"/>', more }, themeXml).font.colour;
const fillOf = (inside: string): string | null => firstCell({ fills: `<fill>${inside}</fill>`, entries: '<xf fillId="1"/>' }).fill;

describe('how a cell looks', () => {
  it('is put together from the lists its style names', () => {
    const look = firstCell({
      fonts: '<font><b/><i val="1"/><strike val="0"/><u val="double"/><sz val="10.5"/><color rgb="FFC00000"/><name val="仿宋_GB2312"/><charset val="134"/></font>',
      fills: '<fill><patternFill patternType="solid"><fgColor rgb="FFFFE5A3"/><bgColor indexed="64"/></patternFill></fill>',
      borders: '<border diagonalUp="1"><left style="thin"><color auto="1"/></left><right style="none"/><top style="mediumDashDot"><color indexed="10"/></top><bottom/><diagonal style="thick"/></border>',
      formats: '<numFmts count="1"><numFmt numFmtId="176" formatCode="0.00_ "/></numFmts>',
      entries: '<xf numFmtId="176" fontId="1" fillId="1" borderId="1"><alignment horizontal="center" vertical="top" wrapText="1" shrinkToFit="true" indent="2" textRotation="135"/><protection locked="0"/></xf>',
    });
    expect(look).toEqual({
      font: { family: '仿宋_GB2312', size: 10.5, bold: true, italic: true, underline: true, strike: false, colour: 'C00000' },
      fill: 'FFE5A3',
      border: { left: { style: 'thin', colour: null }, right: null, top: { style: 'mediumDashDot', colour: 'FF0000' }, bottom: null },
      alignment: { horizontal: 'center', vertical: 'top', wrap: true, shrink: true, indent: 2, rotation: -45 },
      format: '0.00_ ',
    });
  });

  it('is the cell\'s own, whatever the named style behind it says', () => {
    expect(firstCell({ fonts: '<font><b/></font>', entries: '<xf xfId="0" applyAlignment="0"/>' })).toMatchObject({ font: { bold: false }, alignment: { horizontal: 'general', vertical: 'bottom' } });
  });

  it('stacks letters and turns them up', () => {
    const rotation = (stored: string): number => firstCell({ entries: `<xf><alignment textRotation="${stored}"/></xf>` }).alignment.rotation;
    expect(['255', '90', '91', '180', '181', '-3', 'x'].map(rotation)).toEqual([255, 90, -1, -90, 0, 0, 0]);
  });

  it('takes strict borders by the names they have', () => {
    expect(firstCell({ borders: '<border><start style="thin"/><end style="double"><color rgb="FF0000FF"/></end></border>', entries: '<xf borderId="1"/>' }).border)
      .toEqual({ left: { style: 'thin', colour: null }, right: { style: 'double', colour: '0000FF' }, top: null, bottom: null });
  });
});

describe('a colour', () => {
  it('is a value, a number of the palette, or none', () => {
    expect(['rgb="80ff8000"', 'rgb="FF8000"', 'indexed="10"', 'indexed="22"', 'indexed="63"', 'indexed="64"', 'indexed="65"', 'auto="1"', 'rgb="red"', 'indexed="9999"', ''].map((attributes) => colourOf(attributes)))
      .toEqual(['FF8000', 'FF8000', 'FF0000', 'C0C0C0', '333333', null, null, null, null, null, null]);
  });

  it('follows a palette of the workbook\'s own', () => {
    expect(colourOf('indexed="1"', undefined, '<colors><indexedColors><rgbColor rgb="00112233"/><rgbColor rgb="00445566"/></indexedColors></colors>')).toBe('445566');
  });

  it('comes from the theme, where styles count light before dark', () => {
    const own = theme('<a:dk1><a:sysClr val="windowText" lastClr="010101"/></a:dk1><a:lt1><a:srgbClr val="FEFEFE"/></a:lt1><a:dk2><a:srgbClr val="111111"/></a:dk2><a:lt2><a:srgbClr val="EEEEEE"/></a:lt2><a:accent1><a:srgbClr val="4472C4"/></a:accent1>');
    expect(['0', '1', '2', '3', '4', '5', '12', '-1', 'x'].map((index) => colourOf(`theme="${index}"`, own))).toEqual(['FEFEFE', '010101', 'EEEEEE', '111111', '4472C4', 'C0504D', null, null, null]);
  });

  it('is made lighter and darker as Excel makes it', () => {
    // The colours that Excel 2007 offers below each colour of its theme.
    const offered: Readonly<Record<string, readonly string[]>> = {
      3: ['C5D9F1', '8DB4E2', '538DD5', '16365C', '0F243E'], 4: ['DCE6F1', 'B8CCE4', '95B3D7', '366092', '244062'],
      5: ['F2DCDB', 'E6B8B7', 'DA9694', '963634', '632523'], 6: ['EBF1DE', 'D8E4BC', 'C4D79B', '76933C', '4F6228'],
      7: ['E4DFEC', 'CCC0DA', 'B1A0C7', '60497A', '403151'], 8: ['DAEEF3', 'B7DEE8', '92CDDC', '31869B', '215967'],
      9: ['FDE9D9', 'FCD5B4', 'FABF8F', 'E26B0A', '974706'],
    };
    const tints = ['0.79998168889431442', '0.59999389629810485', '0.39997558519241921', '-0.249977111117893', '-0.499984740745262'];
    for (const [index, colours] of Object.entries(offered)) expect(tints.map((tint) => colourOf(`theme="${index}" tint="${tint}"`))).toEqual(colours);
    expect(['-0.0499893185216834', '-0.149998474074526', '-0.249977111117893', '-0.349986266670736', '-0.499984740745262'].map((tint) => colourOf(`theme="0" tint="${tint}"`)))
      .toEqual(['F2F2F2', 'D9D9D9', 'BFBFBF', 'A6A6A6', '808080']);
    expect(['0.499984740745262', '0.34998626667073579', '0.249977111117893', '0.14999847407452621', '4.9989318521683403E-2'].map((tint) => colourOf(`theme="1" tint="${tint}"`)))
      .toEqual(['808080', '595959', '404040', '262626', '0D0D0D']);
    expect(colourOf('rgb="FF808080" tint="9"')).toBe('808080');
  });
});

describe('a fill', () => {
  it('is its colour, or what stands in for its pattern', () => {
    const pattern = (type: string, colours = ''): string => `<patternFill patternType="${type}">${colours}</patternFill>`;
    expect(fillOf(pattern('none', '<fgColor rgb="FFFF0000"/>'))).toBeNull();
    expect(fillOf('<patternFill><fgColor rgb="FFFF0000"/></patternFill>')).toBeNull();
    expect(fillOf(pattern('solid', '<fgColor rgb="FFFF0000"/><bgColor rgb="FF00FF00"/>'))).toBe('FF0000');
    expect(fillOf(pattern('gray125'))).toBe('DFDFDF');
    expect(fillOf(pattern('mediumGray', '<fgColor rgb="FFFF0000"/><bgColor rgb="FF0000FF"/>'))).toBe('800080');
    expect(fillOf(pattern('polkaDots'))).toBeNull();
    expect(fillOf('<gradientFill degree="90"><stop position="0"><color rgb="FF92D050"/></stop><stop position="1"><color rgb="FFFFFFFF"/></stop></gradientFill>')).toBe('92D050');
  });
});

describe('the table of looks', () => {
  it('holds each look once, the plain one first, and only what cells show', () => {
    const { looks, sheets } = lookOf(workbookOf({
      sheets: { 表: '<sheetData><row r="1"><c r="A1" s="1"/><c r="B1" s="2"/><c r="C1"/><c r="D1" s="3"/></row></sheetData>' },
      styles: stylesOf({ fonts: '<font><b/></font><font><b val="true"/></font><font><i/></font>', entries: '<xf fontId="1"/><xf fontId="2" applyFont="1"/><xf/><xf fontId="3"/>' }),
    }));
    expect(looks.map(({ font }) => [font.bold, font.italic])).toEqual([[false, false], [true, false]]);
    expect(sheets[0]!.cells.map(({ look }) => look)).toEqual([1, 1, 0, 0]);
  });

  it('has one plain look for a workbook without styles, and for styles that do not exist', () => {
    const plain = { font: { family: 'Calibri', size: 11, bold: false, italic: false, underline: false, strike: false, colour: null }, fill: null, format: 'General' };
    expect(lookOf(workbookOf({ sheets: { 表: A1 }, styles: null })).looks).toMatchObject([plain]);
    expect(lookOf(workbookOf({ sheets: { 表: A1 }, styles: '' })).looks).toMatchObject([plain]);
    expect(cellLook(lookOf(workbookOf({ sheets: { 表: A1.replace('s="1"', 's="99"') }, styles: stylesOf({}) })), 'A1').font.family).toBe('宋体');
    expect(firstCell({ entries: '<xf fontId="99" fillId="-1" borderId="x" numFmtId="900"/>' })).toMatchObject({ font: { family: '宋体' }, fill: null, format: 'General' });
  });

  it('leaves the lists of extensions alone', () => {
    const more = '<dxfs><dxf><font><b/><extLst><ext/></extLst></font></dxf></dxfs><extLst><ext><x14:fonts xmlns:x14="urn:x"><font><b/></font></x14:fonts><x14:cellXfs xmlns:x14="urn:x"><xf fontId="1"/></x14:cellXfs></ext></extLst>';
    expect(firstCell({ more }).font).toMatchObject({ family: '宋体', bold: false });
  });
});
