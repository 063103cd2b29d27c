import { WpsHost } from '../../../src/host/wps/wps-host';
import { markKindOf } from '../../../src/host/xlsx/patch/conditional-formats';
import type { Mark } from '../../../src/workbook/change-set';
import type { HostUnderTest } from '../contract-harness';
import { type BootedWps, bootWps, type BootOptions } from './emulator/boot-wps';

/** An adapter on a workbook in an emulated WPS of its own. */
export interface WpsUnderTest extends BootedWps {
  readonly host: WpsHost;
}

export const PATIENCE = 1;

export function openWps(options: BootOptions): WpsUnderTest {
  const wps = bootWps(options);
  return { ...wps, host: WpsHost.open(wps.program, { patience: PATIENCE }) };
}

/** Our marks as the program holds them, in the order in which they count. */
export function marksIn({ open: { book } }: BootedWps): readonly Mark[] {
  return book.sheets.flatMap((sheet) => [...sheet.conditions].sort((a, b) => a.priority - b.priority).flatMap(({ formula, areas }) => {
    const kind = markKindOf(formula);
    return kind === null ? [] : [{ ref: { sheet: sheet.name, row: areas[0]!.top, column: areas[0]!.left }, kind }];
  }));
}

/** The adapter as the contract knows it. */
export function underTest(wps: WpsUnderTest): HostUnderTest {
  const { host, user, world } = wps;
  const done = async (deed: () => void): Promise<void> => {
    deed();
    await Promise.resolve();
  };
  return {
    host,
    marks: () => Promise.resolve(marksIn(wps)),
    // What was asked wrongly is a failure also where the adapter took it for a refusal.
    dispose: () => done(() => { if (world.misuses.length > 0) throw new Error(world.misuses.join('\n')); }),
    bystander: {
      typeInto: (ref, text) => done(() => { user.typeInto(ref, text); }),
      // WPS tells nobody that a cell is opened: it refuses settings, and that is when the adapter knows.
      beginEditing: (ref, text) => done(() => {
        user.beginEditing(ref, text);
        host.apply({ edits: [], marks: null, store: null }).catch(() => undefined);
      }),
      endEditing: () => done(() => { user.endEditing(); }),
      select: (ref) => done(() => { user.select(ref); }),
      renameSheet: (from, to) => done(() => { user.renameSheet(from, to); }),
      deleteSheet: (name) => done(() => { user.deleteSheet(name); }),
      closeWorkbook: () => done(() => { user.closeWorkbook(); }),
    },
  };
}
