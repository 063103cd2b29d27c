import { isTrue } from '../package/workbook-part';
import type { TagScanner } from '../xml/tag-scanner';

/** 行列样式: the style that a cell shows which is not written down, from its row or else its column. */
export class InheritedStyles {
  private readonly columns: { readonly first: number; readonly last: number; readonly style: string }[] = [];
  private row: string | null = null;

  /** Takes note of a `<col>` tag. */
  readColumns(scanner: TagScanner): void {
    const style = scanner.attribute('style');
    if (style !== null) this.columns.push({ first: Number(scanner.attribute('min')) - 1, last: Number(scanner.attribute('max')) - 1, style });
  }

  /** Takes note of a `<row>` tag, or of a row that is not there (null). */
  startRow(scanner: TagScanner | null): void {
    this.row = scanner !== null && isTrue(scanner.attribute('customFormat')) ? scanner.attribute('s') : null;
  }

  /** The style that the row itself states. */
  ofRow(): string | null {
    return this.row;
  }

  of(column: number): string | null {
    return this.row ?? this.columns.find(({ first, last }) => column >= first && column <= last)?.style ?? null;
  }
}
