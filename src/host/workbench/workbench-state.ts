import type { IWorkbookData } from '@univerjs/core';
import type { Mark } from '../../workbook/change-set';

/** 当前状态: everything that can be saved of the workbook in the grid, as it is at one moment. */
export interface WorkbenchState {
  readonly data: IWorkbookData;
  readonly store: string | null;
  readonly marks: readonly Mark[];
}
