import type { BorderLook, CellLook, LookEdit } from '../look/cell-look';

/** What an edit asks for beyond what a cell has: only this is written. */
export type LookChange = Omit<LookEdit, 'sheet' | 'row' | 'column'>;

type Writable<T> = { -readonly [Name in keyof T]: T[Name] };

/** The part of an edit that differs from how the cell looks; null when nothing does. */
export function changeOf(edit: LookEdit, look: CellLook): LookChange | null {
  const change: Writable<LookChange> = {};
  const font = differing(edit.font, look.font);
  const alignment = differing(edit.alignment, look.alignment);
  const border: Partial<BorderLook> | null = differing(edit.border, look.border);
  if (font !== null) change.font = font;
  if (alignment !== null) change.alignment = alignment;
  if (border !== null) change.border = border;
  if (edit.fill !== undefined && edit.fill !== look.fill) change.fill = edit.fill;
  if (edit.format !== undefined && edit.format !== look.format) change.format = edit.format;
  return Object.keys(change).length === 0 ? null : change;
}

function differing<T extends object>(wanted: Partial<T> | undefined, found: T): Partial<T> | null {
  const entries = Object.entries(wanted ?? {}).filter(([name, value]) => value !== undefined && JSON.stringify(value) !== JSON.stringify(found[name as keyof T]));
  return entries.length === 0 ? null : Object.fromEntries(entries) as Partial<T>;
}
