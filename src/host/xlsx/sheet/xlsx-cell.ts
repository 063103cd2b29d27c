import type { CellSnapshot, StoredValue } from '../../../workbook/snapshot';
import { shownText } from '../../shown-text';

/** A cell as read from a sheet; its shown text is made when it is first asked for. */
export class XlsxCell implements CellSnapshot {
  constructor(
    readonly row: number,
    readonly column: number,
    readonly value: StoredValue,
    readonly formula: string | null,
    readonly format: string,
    private readonly date1904: boolean,
  ) {}

  get text(): string {
    this.shown ??= shownText(this.value, this.formula, this.format, this.date1904);
    return this.shown;
  }

  private shown: string | undefined;
}
