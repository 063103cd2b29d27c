import { type RefObject, useEffect, useState } from 'react';
import type { EditGroup } from '../../../profile/edit/edit-fields';

/** 转到毛病: which blocks are unfolded, and the way to the next place with a fault, which may be folded away. */
export function useSeekFault(editor: RefObject<HTMLElement | null>, groups: readonly EditGroup[], places: ReadonlySet<string>): {
  readonly open: readonly string[];
  readonly setOpen: (names: readonly string[]) => void;
  /** null where no field has a fault. */
  readonly seek: (() => void) | null;
} {
  const [open, setOpen] = useState<readonly string[]>(() => groups.slice(0, 1).map(({ name }) => name));
  const [sought, setSought] = useState<{ readonly at: string } | null>(null);
  useEffect(() => {
    if (sought === null) return undefined;
    // A block is drawn one turn after it was unfolded.
    const frame = requestAnimationFrame(() => {
      const field = editor.current?.querySelector(`[data-field="${CSS.escape(sought.at)}"]`);
      // One control of a long list has the fault; without one it is that of the whole field.
      const place = field?.querySelector('[role="alert"]')?.parentElement ?? field;
      place?.scrollIntoView({ block: 'center' });
      // Its values come before the buttons around them.
      (place?.querySelector<HTMLElement>('input, select') ?? place?.querySelector('button'))?.focus({ preventScroll: true });
    });
    return () => { cancelAnimationFrame(frame); };
  }, [editor, sought]);
  const faulty = groups.flatMap(({ name, fields }) => fields.filter(({ at }) => places.has(at)).map(({ at }) => ({ name, at })));
  const seek = () => {
    const { name, at } = faulty[(faulty.findIndex((one) => one.at === sought?.at) + 1) % faulty.length]!;
    setOpen((was) => was.includes(name) ? was : [...was, name]);
    setSought({ at });
  };
  return { open, setOpen, seek: faulty.length === 0 ? null : seek };
}
