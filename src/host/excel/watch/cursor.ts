import { type CellRef, sameCell } from '../../../workbook/cell-ref';
import { audience } from '../../memory/audience';

/** 光标: the cell that is selected, and who wants to know. */
export interface Cursor {
  /** null until Excel has said. */
  readonly at: () => CellRef | null;
  readonly listen: (listener: (ref: CellRef) => void) => () => void;
  /** Where it stands before anybody listens. */
  readonly begin: (ref: CellRef | null) => void;
  /** Tells of a cell that is another one. */
  readonly move: (ref: CellRef) => void;
  /** Tells of a cell, the same one or not. */
  readonly tell: (ref: CellRef) => void;
  /** Excel tells where the cursor goes, not where it stood: whoever comes first hears of that. */
  readonly tellFirst: () => void;
}

export function newCursor(): Cursor {
  const { listen, tell: tellAll } = audience<CellRef>();
  let at: CellRef | null = null;
  let hasTold = false;
  const tell = (ref: CellRef): void => {
    at = ref;
    hasTold = true;
    tellAll(ref);
  };
  return {
    at: () => at,
    listen,
    begin: (ref) => { at = ref; },
    move: (ref) => {
      if (at === null || !sameCell(at, ref)) tell(ref);
    },
    tell,
    tellFirst: () => {
      if (!hasTold && at !== null) tell(at);
    },
  };
}
