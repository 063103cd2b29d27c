import { readFileSync } from 'node:fs';
import type { WorkbookHost } from '../../../src/host/host';
import { MemoryHost } from '../../../src/host/memory/memory-host';
import { XlsxHost } from '../../../src/host/xlsx/xlsx-host';
import { nodeCodec } from '../../../src/host/xlsx/zip/codec.node';
import { shippedProfiles } from '../../../src/profile/shipped-profiles';
import { createPaneSession } from '../../../src/taskpane/session/create-pane-session';
import type { PaneSession, PaneState } from '../../../src/taskpane/session/pane-session';
import { type CellRef, parseRef, sameCell } from '../../../src/workbook/cell-ref';
import type { WorkbookSnapshot } from '../../../src/workbook/snapshot';
import { say } from '../../../src/wording/say';

/** A sample workbook as a file. */
export function fileOf(name: string): XlsxHost {
  return XlsxHost.open(readFileSync(`assets/samples/${name}.xlsx`), nodeCodec);
}

/** A sample workbook with a person before it. */
export async function memoryOf(name: string): Promise<MemoryHost> {
  return new MemoryHost(await fileOf(name).read());
}

export async function sessionOn(host: WorkbookHost): Promise<PaneSession> {
  const session = createPaneSession({ profiles: shippedProfiles() });
  session.attach(host);
  await session.detect();
  return session;
}

export function at(ref: string): CellRef {
  return parseRef(ref)!;
}

export function rowAt({ preview }: PaneState, ref: string) {
  const row = preview.find((one) => sameCell(one.ref, at(ref)));
  if (row === undefined) throw new RangeError(`no row ${ref} in the preview`);
  return row;
}

export function textAt({ sheets }: WorkbookSnapshot, ref: string): string {
  const { sheet, row, column } = at(ref);
  return sheets.find(({ name }) => name === sheet)?.cells.find((cell) => cell.row === row && cell.column === column)?.text ?? '';
}

/** The notice as a person reads it. */
export function told({ notice }: PaneState): string {
  return notice === null ? '' : `${notice.intent}: ${say(notice.says, 'zh')}`;
}

/** Waits until the state is as asked for; a state that never comes fails the test by its time limit. */
export function until(session: PaneSession, holds: (state: PaneState) => boolean): Promise<PaneState> {
  return new Promise((resolve) => {
    const look = () => {
      if (!holds(session.state)) return;
      stop();
      resolve(session.state);
    };
    const stop = session.subscribe(look);
    look();
  });
}
