import { sameContent } from '../../workbook/cell-content';
import type { CellEdit } from '../../workbook/change-set';

/** 刷新: the same formula with another value, as a program that calculated it hands it over. */
export function isRefresh({ before, after, format }: CellEdit): boolean {
  return format === null && after.kind === 'formula' && sameContent(before, after);
}
