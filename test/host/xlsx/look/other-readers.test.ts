import ExcelJS from 'exceljs';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { CellLook } from '../../../../src/host/xlsx/look/cell-look';
import { cellsInAreas } from '../../../../src/host/xlsx/sheet/cells-in-areas';
import { XlsxHost } from '../../../../src/host/xlsx/xlsx-host';
import { nodeCodec } from '../../../../src/host/xlsx/zip/codec.node';
import { cellAddress } from '../../../../src/workbook/cell-ref';
import { reopened, withoutLibreOffice } from '../../../support/libreoffice';
import { byExceljs, byPopulate } from '../rich-workbooks';
import { lookOf } from './look-of';

const SAMPLES = 'assets/samples';

async function sources(): Promise<readonly (readonly [name: string, bytes: Uint8Array])[]> {
  const samples = readdirSync(SAMPLES).filter((name) => name.endsWith('.xlsx')).map((name) => [name, new Uint8Array(readFileSync(join(SAMPLES, name)))] as const);
  return [['exceljs', await byExceljs()], ['populate', await byPopulate()], ...samples];
}

describe('the samples and rich workbooks', () => {
  it('look to us as they look to exceljs', async () => {
    for (const [name, bytes] of await sources()) {
      const book = new ExcelJS.Workbook();
      await book.xlsx.load(Buffer.from(bytes) as never);
      const { looks, sheets } = lookOf(bytes);
      for (const { name: sheetName, cells, rows, frozenRows, gridLines, zoom } of sheets) {
        const sheet = book.getWorksheet(sheetName)!;
        expect([name, sheetName, { frozenRows, gridLines, zoom }]).toEqual([name, sheetName, viewBy(sheet)]);
        const merged = mergedPlaces(sheet);
        for (const { row, column, look } of cells) {
          const at = `${name} ${sheetName} ${cellAddress(row, column)}`;
          // exceljs gives every cell of a merged area the look of the first.
          if (!merged.has(cellAddress(row, column))) expect([at, shared(looks[look]!)]).toEqual([at, byExcelJs(sheet.getCell(row + 1, column + 1))]);
        }
        for (const { first, last, size, automatic } of rows) {
          if (automatic === true) continue;
          for (let row = first; row <= last; row += 1) expect([name, row, sheet.getRow(row + 1).height]).toEqual([name, row, size]);
        }
      }
    }
  });

  it.skipIf(withoutLibreOffice)('look to us as before when LibreOffice has saved them', { timeout: 300_000 }, async () => {
    // Of rich text, which exceljs' workbook has, LibreOffice makes its first run the look of the cell.
    const files = (await sources()).slice(1);
    const saved = reopened(files.map(([, bytes]) => bytes));
    for (const [index, [name, bytes]] of files.entries()) {
      const before = lookOf(bytes);
      const after = lookOf(saved[index]!);
      // It keeps no freezes, zooms and grid lines of a file that it never showed.
      const frame = ({ sheets }: typeof before) => sheets.map((sheet) => [sheet.name, sheet.images.length, sheet.columns.map(({ first, last, size, hidden }) => [first, last, size, hidden])]);
      expect([name, frame(after)]).toEqual([name, frame(before)]);
      const { sheets } = await XlsxHost.open(bytes, nodeCodec).read();
      for (const [number, { cells }] of before.sheets.entries()) {
        const covered = new Set(cellsInAreas(cells, sheets[number]!.merges));
        const found = new Map(after.sheets[number]!.cells.map(({ row, column, look }) => [cellAddress(row, column), after.looks[look]!]));
        for (const { row, column, look } of cells.filter((cell) => !covered.has(cell))) {
          const other = found.get(cellAddress(row, column));
          if (other === undefined) continue;
          const { font, fill, alignment } = before.looks[look]!;
          const at = [name, cellAddress(row, column)];
          expect([at, other.font.bold, other.font.size, other.fill, other.alignment.wrap, other.alignment.vertical]).toEqual([at, font.bold, font.size, fill, alignment.wrap, alignment.vertical]);
        }
      }
    }
  });
});

/** exceljs has no views at all for a sheet that says nothing about them. */
function viewBy({ views }: { readonly views: readonly Partial<ExcelJS.WorksheetView>[] | null }): object {
  const view = views?.[0];
  return { frozenRows: view?.state === 'frozen' ? view.ySplit ?? 0 : 0, gridLines: view?.showGridLines ?? true, zoom: view?.zoomScale ?? 100 };
}

function mergedPlaces(sheet: ExcelJS.Worksheet): ReadonlySet<string> {
  const places = new Set<string>();
  sheet.eachRow({ includeEmpty: true }, (row) => {
    row.eachCell({ includeEmpty: true }, ({ address, isMerged, master }) => {
      if (isMerged && master.address !== address) places.add(address);
    });
  });
  return places;
}

/** What exceljs knows of a look: no theme colours, whole points, automatic colours left open. */
function shared({ font, border, alignment, format }: CellLook): object {
  return {
    family: font.family, size: Math.trunc(font.size), bold: font.bold, italic: font.italic, underline: font.underline,
    lines: [border.left, border.right, border.top, border.bottom].map((line) => line?.style ?? null),
    horizontal: alignment.horizontal, vertical: alignment.vertical, wrap: alignment.wrap, rotation: alignment.rotation, format,
  };
}

function byExcelJs({ font, border, alignment, numFmt }: ExcelJS.Cell): object {
  const vertical = alignment?.vertical ?? 'bottom';
  const rotation = alignment?.textRotation ?? 0;
  return {
    family: font?.name ?? 'Calibri', size: font?.size ?? 11, bold: font?.bold ?? false, italic: font?.italic ?? false, underline: font?.underline ?? false,
    lines: [border?.left, border?.right, border?.top, border?.bottom].map((line) => line?.style ?? null),
    horizontal: alignment?.horizontal ?? 'general', vertical: vertical === 'middle' ? 'center' : vertical, wrap: alignment?.wrapText ?? false, rotation: rotation === 'vertical' ? 255 : rotation, format: numFmt ?? 'General',
  };
}
