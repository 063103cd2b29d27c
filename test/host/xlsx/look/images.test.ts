import { describe, expect, it } from 'vitest';
import type { ImageLook, SheetLook } from '../../../../src/host/xlsx/look/sheet-look';
import type { Parts } from '../package-of';
import { byExceljs } from '../rich-workbooks';
import { lookOf, oneSheet } from './look-of';

const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const rels = (links: string): string => `<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${links}</Relationships>`;
const link = (id: string, type: string, target: string, more = ''): string => `<Relationship Id="${id}" Type="${RELATIONSHIPS}/${type}" Target="${target}"${more}/>`;
const PNG = Buffer.from('89504e470d0a1a0a00', 'hex');

const corner = (name: string, column: number, x: number, row: number, y: number): string => `<xdr:${name}><xdr:col>${column}</xdr:col><xdr:colOff>${x}</xdr:colOff><xdr:row>${row}</xdr:row><xdr:rowOff>${y}</xdr:rowOff></xdr:${name}>`;
const picture = (id = 'i1', more = ''): string => `<xdr:pic><xdr:nvPicPr><xdr:cNvPr id="2" name="公章"${more}><a:extLst><a:ext uri="{1}"/></a:extLst></xdr:cNvPr></xdr:nvPicPr><xdr:blipFill><a:blip r:embed="${id}"><a:extLst><a:ext uri="{2}"><asvg:svgBlip xmlns:asvg="urn:svg" r:embed="svg"/></a:ext></a:extLst></a:blip></xdr:blipFill><xdr:spPr><a:xfrm><a:off x="1" y="1"/><a:ext cx="99" cy="99"/></a:xfrm></xdr:spPr></xdr:pic><xdr:clientData/>`;
const two = (inside: string, from = corner('from', 0, 0, 0, 0), to = corner('to', 1, 0, 1, 0)): string => `<xdr:twoCellAnchor>${from}${to}${inside}</xdr:twoCellAnchor>`;

/** A sheet with these anchors; columns are 64 pixels wide and rows 20 high, but for column B (hidden) and row 2 (40). */
function drawn(anchors: string, media: Parts = { 'xl/media/image1.png': PNG }): SheetLook {
  return oneSheet('<sheetFormatPr defaultRowHeight="15"/><cols><col min="2" max="2" width="9" hidden="1"/></cols><sheetData><row r="2" ht="30" customHeight="1"/></sheetData><drawing r:id="d1"/>', {
    styles: null,
    parts: {
      'xl/worksheets/_rels/sheet1.xml.rels': rels(link('d1', 'drawing', '../drawings/drawing1.xml')),
      'xl/drawings/drawing1.xml': `<?xml version="1.0"?><xdr:wsDr xmlns:xdr="urn:xdr" xmlns:a="urn:a" xmlns:r="${RELATIONSHIPS}" xmlns:mc="urn:mc">${anchors}</xdr:wsDr>`,
      'xl/drawings/_rels/drawing1.xml.rels': rels(link('i1', 'image', '../media/image1.png') + link('i2', 'image', '/xl/media/image2.emf') + link('i3', 'image', 'http://example.com/a.png', ' TargetMode="External"') + link('i4', 'image', '../drawings/drawing1.xml')),
      ...media,
    },
  });
}

const place = ({ row, column, x, y, width, height }: ImageLook): readonly number[] => [row, column, x, y, width, height];

describe('pictures', () => {
  it('stand where each kind of anchor puts them', () => {
    const { images, notShown } = drawn(two(picture(), corner('from', 0, 95_250, 0, 47_625), corner('to', 3, 95_250, 3, 0))
      + `<xdr:oneCellAnchor>${corner('from', 2, 0, 4, 19_050)}<xdr:ext cx="952500" cy="476250"/>${picture()}</xdr:oneCellAnchor>`
      + `<xdr:absoluteAnchor><xdr:pos x="190500" y="285750"/><xdr:ext cx="95250" cy="9525"/>${picture()}</xdr:absoluteAnchor>`);
    expect(images.map(place)).toEqual([[0, 0, 10, 5, 128, 75], [4, 2, 0, 2, 100, 50], [0, 0, 20, 30, 10, 1]]);
    expect(images.map(({ name, mediaType }) => [name, mediaType])).toEqual([['公章', 'image/png'], ['公章', 'image/png'], ['公章', 'image/png']]);
    expect(images.every(({ bytes }) => PNG.equals(bytes))).toBe(true);
    expect(notShown).toEqual([]);
  });

  it('are told by what they hold, not by their name', () => {
    const kind = (start: string): string | undefined => drawn(two(picture()), { 'xl/media/image1.png': Buffer.from(start, 'latin1') }).images[0]?.mediaType;
    expect(['\xff\xd8\xff\xe0', 'GIF89a', 'BM6', 'RIFF\0\0\0\0WEBPVP8 ', '<svg onload="x"/>', 'RIFF\0\0\0\0WAVE', ''].map(kind)).toEqual(['image/jpeg', 'image/gif', 'image/bmp', 'image/webp', undefined, undefined, undefined]);
  });

  it('that cannot be shown are said to be there', () => {
    for (const id of ['i2', 'i3', 'i4', 'i9', 'constructor']) expect(drawn(two(picture(id)), { 'xl/media/image2.emf': Buffer.from([1, 0, 0, 0]) })).toMatchObject({ images: [], notShown: ['shape'] });
    expect(drawn(two(picture('i1', ' hidden="1"')))).toMatchObject({ images: [], notShown: [] });
  });

  it('stand beside charts, shapes and groups, which are named', () => {
    const chart = '<xdr:graphicFrame><xdr:nvGraphicFramePr><xdr:cNvPr id="3" name="图表"/></xdr:nvGraphicFramePr><a:graphic><a:graphicData><c:chart xmlns:c="urn:c" r:id="c1"/></a:graphicData></a:graphic></xdr:graphicFrame>';
    expect(drawn(two(chart) + two(picture())).notShown).toEqual(['chart']);
    expect(drawn(two('<xdr:sp><xdr:cNvPr name="框"/></xdr:sp>')).notShown).toEqual(['shape']);
    expect(drawn(two(`<xdr:grpSp>${picture()}</xdr:grpSp>`))).toMatchObject({ images: [], notShown: ['shape'] });
    expect(drawn(`<mc:AlternateContent>${two(`<mc:AlternateContent><mc:Choice Requires="cx">${chart}</mc:Choice><mc:Fallback><xdr:sp><mc:Fallback/></xdr:sp></mc:Fallback></mc:AlternateContent>`)}</mc:AlternateContent>`).notShown).toEqual(['chart']);
    expect(drawn('<xdr:twoCellAnchor/>').notShown).toEqual([]);
  });

  it('reach over a million rows without being walked along, and stay at least a pixel large', () => {
    const [far, turned] = drawn(two(picture(), corner('from', 16_000, 0, 1_000_000, 0), corner('to', 16_383, 0, 1_048_575, 0)) + two(picture(), corner('from', 5, 0, 5, 0), corner('to', 2, 0, 2, 0))).images;
    expect(place(far!)).toEqual([1_000_000, 16_000, 0, 0, 383 * 64, 48_575 * 20]);
    expect(place(turned!)).toEqual([5, 5, 0, 0, 1, 1]);
  });

  it('of exceljs are found where exceljs put them', async () => {
    const [image] = lookOf(await byExceljs()).sheets[0]!.images;
    expect(image).toMatchObject({ row: 1, column: 8, x: 0, y: 0, width: 128, height: 60, mediaType: 'image/png' });
  });
});
