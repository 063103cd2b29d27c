import type { CellContent } from '../../../workbook/change-set';

/** Results by which the grid says that it cannot compute a formula, not what the formula gives. */
const NOT_COMPUTED: ReadonlySet<string> = new Set(['#NAME?', '#SPILL!', '#CALC!', '#CONNECT!', '#BLOCKED!', '#UNKNOWN!', '#GETTING_DATA']);

type FormulaContent = Extract<CellContent, { kind: 'formula' }>;

/** 重算结果 to be written: another one than before, and computed indeed. */
export function isRefreshed(before: FormulaContent, now: FormulaContent): boolean {
  if (now.cached === null || NOT_COMPUTED.has(now.cached)) return false;
  return now.cached !== before.cached || now.cachedAs !== before.cachedAs;
}
