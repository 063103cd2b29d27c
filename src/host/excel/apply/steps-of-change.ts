import type { CellContent, Mark } from '../../../workbook/change-set';
import { bySheet } from '../../xlsx/by-sheet';
import { isRefresh } from '../../xlsx/is-refresh';
import { demandSheet } from './check-changes';
import type { FoundCell } from './look-at-cells';
import type { Found } from './look-before';
import { cellSteps } from './write-cells';
import { markSteps } from './write-marks';
import { writeStorePart } from './store-part';
import type { WriteStep } from './write-steps';

/** 去向: what a change leaves behind, whether it goes forth or back. */
export interface Target {
  readonly cells: readonly { readonly found: FoundCell; readonly content: CellContent; readonly format: string }[];
  readonly marks: readonly Mark[] | null;
  readonly store: string | null;
}

/** What became of our own parts, to be remembered. */
export interface Traces {
  readonly onMarks: (sheetId: string, conditionIds: readonly string[]) => void;
  readonly onStore: (partId: string | null) => void;
}

/** Everything that has to be written to come from what was found to the target. */
export function stepsTo({ cells, marks, store }: Target, found: Found, { onMarks, onStore }: Traces): readonly WriteStep[] {
  const writes = cells.filter(({ found: { edit } }) => !isRefresh(edit)).map(({ found: { edit, format: formatNow }, content, format }) => (
    { ref: edit.ref, row: edit.ref.row, column: edit.ref.column, content, formatNow, format }));
  return [
    ...[...bySheet(writes)].flatMap(([name, own]) => cellSteps(demandSheet(found.sheets, name).id, own)),
    ...marks === null || found.marks === null ? [] : markSteps(found.sheets, found.marks, marks, onMarks),
    ...store === null ? [] : [storeStep(found, store, onStore)],
  ];
}

function storeStep({ store: part }: Found, text: string, onStore: Traces['onStore']): WriteStep {
  return {
    bytes: text.length * 3 + 1_000,
    write: (context) => {
      const id = writeStorePart(context, part, text);
      return () => { onStore(id()); };
    },
  };
}
