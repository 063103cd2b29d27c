import { MAX_COLUMNS, MAX_ROWS, parseAddress } from '../../../workbook/cell-ref';
import { isTrue } from '../package/workbook-part';
import type { TagScanner } from '../xml/tag-scanner';

/** 视图: how a sheet stands on the screen. */
export interface SheetView {
  readonly zoom: number;
  readonly gridLines: boolean;
  readonly frozenRows: number;
  readonly frozenColumns: number;
}

export const PLAIN_VIEW: SheetView = { zoom: 100, gridLines: true, frozenRows: 0, frozenColumns: 0 };

/** Reads `<sheetViews>`, whose opening tag the scanner stands on: the first view, which is the one a window opens with. */
export function readView(scanner: TagScanner): SheetView {
  let view = PLAIN_VIEW;
  let views = 0;
  let top = { row: 0, column: 0 };
  if (scanner.empty) return view;
  while (scanner.next() && !(scanner.closing && scanner.name === 'sheetViews')) {
    if (scanner.closing) continue;
    if (scanner.name === 'sheetView') {
      views += 1;
      if (views > 1) continue;
      top = parseAddress(scanner.attribute('topLeftCell') ?? '') ?? top;
      view = { ...PLAIN_VIEW, zoom: zoomOf(scanner), gridLines: isTrue(scanner.attribute('showGridLines') ?? '1') };
    } else if (scanner.name === 'pane' && views === 1) {
      const state = scanner.attribute('state');
      if (state !== 'frozen' && state !== 'frozenSplit') continue;
      view = { ...view, frozenRows: frozen(scanner.attribute('ySplit'), top.row, MAX_ROWS), frozenColumns: frozen(scanner.attribute('xSplit'), top.column, MAX_COLUMNS) };
    }
  }
  return view;
}

/** A sheet shown by pages keeps the zoom of its usual view beside that one. */
function zoomOf(scanner: TagScanner): number {
  const usual = scanner.attribute('view') === 'pageBreakPreview' || scanner.attribute('view') === 'pageLayout' ? scanner.attribute('zoomScaleNormal') : scanner.attribute('zoomScale');
  const zoom = Number(usual ?? '100');
  return Number.isInteger(zoom) && zoom >= 10 && zoom <= 400 ? zoom : 100;
}

/** Counted from where the window was scrolled to; what lies before that is out of reach, and is frozen with the rest. */
function frozen(split: string | null, from: number, limit: number): number {
  const count = Number(split ?? '0');
  return Number.isInteger(count) && count > 0 && from + count < limit ? from + count : 0;
}
