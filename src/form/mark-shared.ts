import type { CellRef } from '../workbook/cell-ref';
import type { Field, Indicator } from './evaluation-form';

/** An indicator row that is still being read. */
export type IndicatorDraft = { -readonly [Key in keyof Indicator]: Indicator[Key] };

/**
 * 同读一格: says of each field whether further rows read the same cell. The grid gives one `ref` per cell, so cells are
 * told apart by it; most cells are read by their own row alone and need no look.
 */
export function markShared(indicators: readonly IndicatorDraft[]): readonly Indicator[] {
  const shared = sharedRefs(indicators);
  if (shared.size === 0) return indicators;
  for (const indicator of indicators) {
    for (const name of FIELDS) {
      const field: Field | null = indicator[name];
      if (field !== null && shared.has(field.ref)) indicator[name] = { ...field, shared: true };
    }
  }
  return indicators;
}

const FIELDS = ['level1', 'level2', 'level3', 'target', 'actual', 'weight', 'rate', 'score', 'reason', 'reviewScore'] as const;

function sharedRefs(indicators: readonly Indicator[]): ReadonlySet<CellRef> {
  const shared = new Set<CellRef>();
  const readers = new Map<CellRef, number>();
  const rows = new Set<number>();
  for (const indicator of indicators) {
    for (const name of FIELDS) {
      const ref = indicator[name]?.ref;
      if (ref === undefined || ref.row === indicator.row) continue;
      const reader = readers.get(ref);
      if (reader === undefined) readers.set(ref, indicator.row);
      else if (reader !== indicator.row) shared.add(ref);
      rows.add(ref.row);
    }
  }
  for (const indicator of indicators) {
    if (!rows.has(indicator.row)) continue;
    for (const name of FIELDS) {
      const ref = indicator[name]?.ref;
      if (ref !== undefined && ref.row === indicator.row && readers.has(ref)) shared.add(ref);
    }
  }
  return shared;
}
