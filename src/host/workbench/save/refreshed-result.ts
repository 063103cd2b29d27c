import type { ICellData } from '@univerjs/core';
import { GRID_TYPE } from '../convert/grid-cell';

/** Results by which the grid says that it cannot compute a formula, not what the formula gives. */
const NOT_COMPUTED: ReadonlySet<string> = new Set(['#NAME?', '#SPILL!', '#CALC!', '#CONNECT!', '#BLOCKED!', '#UNKNOWN!', '#GETTING_DATA']);

/** 重算结果 to be written: another one than before, computed indeed, and one that its spelling does not turn into something else. */
export function isRefreshed(before: string | null, now: string | null, { t, v }: ICellData): boolean {
  if (now === null || now === before || NOT_COMPUTED.has(now)) return false;
  return !((t === GRID_TYPE.text || t === GRID_TYPE.forcedText) && typeof v === 'string' && v.trim() !== '' && !Number.isNaN(Number(v)));
}
