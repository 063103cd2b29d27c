import { printable } from '../zip/read-directory';
import { relationshipsOf } from '../package/relationships';
import type { WorkbookPackage } from '../package/workbook-package';
import { mediaTypeOf } from './media-type';
import { type Anchor, type AnchorCorner, readAnchors } from './read-anchors';
import type { ImageLook, SheetLook } from './sheet-look';
import type { SizeLine } from './size-line';

const EMU_A_PIXEL = 9525;
/** More pictures than a form has; a grid paints each of them. */
const MOST_IMAGES = 1_000;
/** Bytes of all pictures of a workbook; each media part counts once, however often it is shown. */
const MOST_BYTES = 64 * 1024 * 1024;

type NotShown = SheetLook['notShown'][number];

/** 图片 of a workbook: media parts are read once, as long as there is room for them. */
export class Media {
  private readonly known = new Map<string, Pick<ImageLook, 'bytes' | 'mediaType'> | null>();
  private left = MOST_BYTES;

  constructor(private readonly files: WorkbookPackage) {}

  of(part: string): Pick<ImageLook, 'bytes' | 'mediaType'> | null {
    const known = this.known.get(part);
    if (known !== undefined) return known;
    const bytes = this.files.binary(part, this.left);
    const mediaType = bytes === null ? null : mediaTypeOf(bytes);
    const media = bytes === null || mediaType === null ? null : { bytes, mediaType };
    if (media !== null) this.left -= media.bytes.length;
    this.known.set(part, media);
    return media;
  }
}

/** What a sheet's drawing shows, and what of it we do not show. */
export function readDrawing(files: WorkbookPackage, part: string, media: Media, columns: SizeLine, rows: SizeLine): { readonly images: readonly ImageLook[]; readonly notShown: ReadonlySet<NotShown> } {
  const images: ImageLook[] = [];
  const notShown = new Set<NotShown>();
  const xml = files.text(part);
  if (xml === null) return { images, notShown };
  const targets = new Map(relationshipsOf(files, part).filter(({ external }) => !external).map(({ id, target }) => [id, target]));
  for (const anchor of readAnchors(xml)) {
    const target = anchor.kind === 'picture' && anchor.media !== null ? targets.get(anchor.media) : undefined;
    const content = target === undefined ? null : media.of(target);
    const place = content === null ? null : placeOf(anchor, columns, rows);
    if (content !== null && place !== null && images.length < MOST_IMAGES) images.push({ name: printable(anchor.name), ...content, ...place });
    else notShown.add(anchor.kind === 'chart' ? 'chart' : 'shape');
  }
  return { images, notShown };
}

function placeOf({ from, to, width, height }: Anchor, columns: SizeLine, rows: SizeLine): Pick<ImageLook, 'row' | 'column' | 'x' | 'y' | 'width' | 'height'> {
  const size = to === null ? { width: pixels(width), height: pixels(height) } : { width: whole(xOf(to, columns) - xOf(from, columns)), height: whole(yOf(to, rows) - yOf(from, rows)) };
  return { row: from.row, column: from.column, x: pixels(from.x), y: pixels(from.y), width: Math.max(1, size.width), height: Math.max(1, size.height) };
}

function xOf({ column, x }: AnchorCorner, columns: SizeLine): number {
  return columns.offset(column) + x / EMU_A_PIXEL;
}

function yOf({ row, y }: AnchorCorner, rows: SizeLine): number {
  return rows.offset(row) + y / EMU_A_PIXEL;
}

function pixels(length: number): number {
  return whole(length / EMU_A_PIXEL);
}

function whole(value: number): number {
  return Math.trunc(value + 0.5);
}
