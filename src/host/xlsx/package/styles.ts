import { TagScanner } from '../xml/tag-scanner';
import { BUILT_IN_FORMATS } from './built-in-formats';
import { isTrue } from './workbook-part';

/** 单元格样式: what reading needs to know of the formats of a workbook. */
export interface CellStyles {
  /** Number format code of a style index. */
  format(style: number): string;
  /** Whether a cell of this style may not be edited on a protected sheet. */
  locked(style: number): boolean;
}

/** Reads styles.xml; a workbook without one has plain cells. */
export function readStyles(xml: string | null): CellStyles {
  const formats = new Map<number, string>();
  const xfs: { format: number; locked: boolean }[] = [];
  if (xml !== null) scanStyles(xml, formats, xfs);
  const codes = xfs.map(({ format }) => formats.get(format) ?? BUILT_IN_FORMATS[format] ?? 'General');
  return {
    format: (style) => codes[style] ?? 'General',
    locked: (style) => xfs[style]?.locked ?? true,
  };
}

function scanStyles(xml: string, formats: Map<number, string>, xfs: { format: number; locked: boolean }[]): void {
  const scanner = new TagScanner(xml);
  let inCellXfs = false;
  while (scanner.next()) {
    if (scanner.name === 'cellXfs') inCellXfs = !scanner.closing && !scanner.empty;
    if (scanner.closing) continue;
    if (scanner.name === 'numFmt') formats.set(Number(scanner.attribute('numFmtId')), scanner.attribute('formatCode') ?? 'General');
    if (!inCellXfs) continue;
    if (scanner.name === 'xf') xfs.push({ format: Number(scanner.attribute('numFmtId') ?? '0'), locked: true });
    if (scanner.name === 'protection' && xfs.length > 0) {
      const locked = scanner.attribute('locked');
      if (locked !== null) xfs.at(-1)!.locked = isTrue(locked);
    }
  }
}
