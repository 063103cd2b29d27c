import type { ImageLook, SheetLook } from '../../../xlsx/look/sheet-look';
import { GRID_UNIT } from '../grid-ids';
import { base64 } from './base64';
import { LinePixels } from '../line-pixels';

/** The grid's number of pictures among its drawings, and "neither moved nor stretched with the cells". */
const PICTURE = 0;
const FIXED = '2';

/** 图片 of a sheet, in the order in which they lie over one another. */
export function gridImages(id: string, look: SheetLook): object {
  const columns = new LinePixels(look.columns, look.defaultColumnWidth);
  const rows = new LinePixels(look.rows, look.defaultRowHeight);
  const drawings = look.images.map((image, index) => drawingOf(image, `${id}-image-${index}`, id, columns, rows));
  return {
    data: Object.fromEntries(drawings.map((drawing) => [drawing.drawingId, drawing])),
    order: drawings.map(({ drawingId }) => drawingId),
  };
}

function drawingOf(image: ImageLook, drawingId: string, subUnitId: string, columns: LinePixels, rows: LinePixels) {
  const left = columns.before(image.column) + image.x;
  const top = rows.before(image.row) + image.y;
  const [toColumn, columnOffset] = columns.at(left + image.width);
  const [toRow, rowOffset] = rows.at(top + image.height);
  const place = {
    from: { column: image.column, columnOffset: image.x, row: image.row, rowOffset: image.y },
    to: { column: toColumn, columnOffset, row: toRow, rowOffset },
  };
  return {
    unitId: GRID_UNIT,
    subUnitId,
    drawingId,
    drawingType: PICTURE,
    imageSourceType: 'BASE64',
    source: `data:${image.mediaType};base64,${base64(image.bytes)}`,
    transform: { left, top, width: image.width, height: image.height, angle: 0 },
    sheetTransform: place,
    axisAlignSheetTransform: place,
    anchorType: FIXED,
  };
}
