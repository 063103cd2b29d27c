import { areaAddress, type CellArea, parseArea } from '../../../workbook/cell-ref';
import type { TagScanner } from '../xml/tag-scanner';
import type { Splice } from './splices';

/** 已用区域: what a sheet and its rows say about where their cells are, widened when a new one lies outside. */
export class UsedArea {
  private dimension: { readonly start: number; readonly end: number; readonly ref: string } | null = null;
  private added: CellArea | null = null;

  /** Takes note of the `<dimension>` tag. */
  readDimension(scanner: TagScanner): void {
    const ref = scanner.attribute('ref');
    if (ref !== null) this.dimension = { start: scanner.start, end: scanner.end, ref };
  }

  add(row: number, column: number): void {
    const area = this.added;
    this.added = area === null
      ? { top: row, left: column, bottom: row, right: column }
      : { top: Math.min(area.top, row), left: Math.min(area.left, column), bottom: Math.max(area.bottom, row), right: Math.max(area.right, column) };
  }

  /** The new dimension; nothing when the sheet has none or it holds the new cells already. */
  splices(xml: string): readonly Splice[] {
    const { dimension, added } = this;
    const known = dimension === null ? null : parseArea(dimension.ref);
    if (dimension === null || known === null || added === null) return [];
    const grown = {
      top: Math.min(known.top, added.top), left: Math.min(known.left, added.left),
      bottom: Math.max(known.bottom, added.bottom), right: Math.max(known.right, added.right),
    };
    if (areaAddress(grown) === areaAddress(known)) return [];
    return [{ start: dimension.start, end: dimension.end, text: xml.slice(dimension.start, dimension.end).replace(dimension.ref, areaAddress(grown)) }];
  }
}

/** A row's tag whose `spans`, a hint where its cells are, includes these columns; a wrong hint is worse than none. */
export function withSpans(tag: string, first: number, last: number): string {
  return tag.replace(/(\sspans\s*=\s*["'])(\d{1,5}):(\d{1,5})(?=["'])/, (_, lead: string, from: string, to: string) =>
    `${lead}${Math.min(Number(from), first + 1)}:${Math.max(Number(to), last + 1)}`);
}
