import type { IWorkbookData } from '@univerjs/core';
import type { CellRef } from '../../workbook/cell-ref';
import type { Mark } from '../../workbook/change-set';
import type { WorkbookSnapshot } from '../../workbook/snapshot';

/** 打开的文件 as the workbench takes it over: what stands in it, and the same as the grid shows it. */
export interface WorkbenchSource {
  readonly snapshot: WorkbookSnapshot;
  /** Made of this snapshot; its sheets stand in the same order. The grid writes into it. */
  readonly data: IWorkbookData;
  readonly store: string | null;
  readonly marks: readonly Mark[];
  /** Whether a cell is locked; it counts on protected sheets only. */
  readonly locked: (ref: CellRef) => boolean;
}
