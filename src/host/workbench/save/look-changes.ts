import type { LookEdit } from '../../xlsx/look/cell-look';
import type { GridLook } from './look-of-style';

/** What a person changed of a look: the changed properties and no others. */
export type LookChange = Omit<LookEdit, 'sheet' | 'row' | 'column'>;

/** 外观改动 between two looks; null when they are the same. */
export function lookChange(before: GridLook, after: GridLook): LookChange | null {
  const font = changed(before.font, after.font);
  const border = changed(before.border, after.border);
  const alignment = changed(before.alignment, after.alignment);
  const change: LookChange = {
    ...(font === null ? {} : { font }),
    ...(before.fill === after.fill ? {} : { fill: after.fill }),
    ...(border === null ? {} : { border }),
    ...(alignment === null ? {} : { alignment }),
    ...(before.format === after.format ? {} : { format: after.format }),
  };
  return Object.keys(change).length === 0 ? null : change;
}

/** The properties that differ; values are plain, or a line of a border. */
function changed<T extends object>(before: T, after: T): Partial<T> | null {
  const keys = (Object.keys(after) as (keyof T)[]).filter((key) => before[key] !== after[key] && JSON.stringify(before[key]) !== JSON.stringify(after[key]));
  return keys.length === 0 ? null : Object.fromEntries(keys.map((key) => [key, after[key]])) as Partial<T>;
}
