import { MAX_COLUMNS } from '../../../workbook/cell-ref';
import { isTrue } from '../package/workbook-part';
import type { TagScanner } from '../xml/tag-scanner';

/** 隐藏列 of a sheet, from its `<col>` tags: each costs the same however wide it is and however many lie over one another. */
export class HiddenColumns {
  private starts: Int32Array | null = null;

  read(scanner: TagScanner): void {
    if (!isTrue(scanner.attribute('hidden'))) return;
    const first = Number(scanner.attribute('min'));
    const last = Math.min(Number(scanner.attribute('max')), MAX_COLUMNS);
    if (!Number.isInteger(first) || !Number.isInteger(last) || first < 1 || last < first) return;
    this.starts ??= new Int32Array(MAX_COLUMNS + 1);
    this.starts[first - 1]! += 1;
    this.starts[last]! -= 1;
  }

  /** From 0. */
  all(): ReadonlySet<number> {
    const hidden = new Set<number>();
    let open = 0;
    for (let column = 0; this.starts !== null && column < MAX_COLUMNS; column += 1) {
      open += this.starts[column]!;
      if (open > 0) hidden.add(column);
    }
    return hidden;
  }
}
