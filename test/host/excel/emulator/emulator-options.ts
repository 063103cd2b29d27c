import type { HostEvent } from './host';
import type { Book, Sheet } from './model/book';
import type { Place } from './model/place';
import type { EmulatorGap } from './wire/api-error';

export interface EmulatorLimits {
  /** null: as much as one likes. */
  readonly requestBytes: number | null;
  readonly responseBytes: number | null;
  /** Cells of one range that are handed over at a time. */
  readonly cellsRead: number;
}

export interface EmulatorOptions {
  readonly limits: EmulatorLimits;
  /** Tells events whose change was made by the add-in itself. */
  readonly namesTrigger: boolean;
  /** Whether this Excel is new enough for a member of a type. */
  readonly knows: (type: string, member: string) => boolean;
  /** Calculates what follows from the changed cells; returns the sheets in which something came out otherwise. */
  readonly calculate: (book: Book, changed: readonly Place[]) => readonly Sheet[];
  readonly onEvent: (events: readonly HostEvent[]) => void;
  readonly onGap: (gap: EmulatorGap) => void;
}
