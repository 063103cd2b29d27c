import { expect, it } from 'vitest';
import type { WorkbookHost } from '../../src/host/host';
import { parseRef } from '../../src/workbook/cell-ref';
import type { CellContent, CellEdit, ChangeSet, NoteEdit } from '../../src/workbook/change-set';
import type { CellSnapshot, WorkbookSnapshot } from '../../src/workbook/snapshot';
import type { Deed, HostHarness, HostUnderTest } from './contract-harness';
import { contractWorkbook } from './contract-workbook';
import { explicitly } from './plain-workbook';

export const EMPTY: CellContent = { kind: 'empty' };
export const NOTHING: ChangeSet = { edits: [], marks: null, store: null };
/** What a report says that wrote nothing. */
export const NO_REPORT = { applied: [], conflicts: [], noteConflicts: [], inverse: NOTHING };
export const number = (decimal: string): CellContent => ({ kind: 'number', decimal });
export const text = (words: string): CellContent => ({ kind: 'text', text: words });
export const note = (at: string, before: string | null, after: string | null): NoteEdit => ({ ref: parseRef(at)!, before, after });

export function edit(at: string, before: CellContent, after: CellContent, format: string | null = null): CellEdit {
  return { ref: parseRef(at)!, before, after, format, formatBefore: null };
}

export function cellAt({ sheets }: WorkbookSnapshot, at: string): CellSnapshot | null {
  const ref = parseRef(at)!;
  return sheets.find(({ name }) => name === ref.sheet)?.cells.find(({ row, column }) => row === ref.row && column === ref.column) ?? null;
}

/** Everything a host shows of a workbook, as plain data. */
export async function readAll({ host, marks }: HostUnderTest) {
  return { workbook: explicitly(await host.read()), store: await host.readStore(), marks: await marks() };
}

/** How a host says no. A host behind a bridge may not hand over the very error, but what it says. */
export async function refusalOf(answer: Promise<unknown>): Promise<{ code: string; key: string; data: object }> {
  const error = await answer.then(() => null, (reason: unknown) => reason);
  expect(error).toMatchObject({ name: 'HostError', code: expect.any(String) as string, says: { key: expect.any(String) as string } });
  const { code, says } = error as { code: string; says: { key: string; data: object } };
  return { code, key: says.key, data: says.data };
}

/** A refused change, which must not have left anything behind. */
export async function refusal(opened: HostUnderTest, changes: ChangeSet): Promise<{ code: string; key: string; data: object }> {
  const before = await readAll(opened);
  const said = await refusalOf(opened.host.apply(changes));
  expect(await readAll(opened)).toEqual(before);
  return said;
}

/** One statement of the contract, on a workbook of its own. */
export function states({ open }: HostHarness, statement: string, body: (opened: HostUnderTest & { readonly host: WorkbookHost }) => Promise<void>): void {
  it(statement, async () => {
    const opened = await open(contractWorkbook());
    try {
      await body(opened);
    } finally {
      await opened.dispose();
    }
  });
}

/** The deeds a statement is about, each there. */
export type Doing<D extends Deed> = { readonly [Name in D]: NonNullable<HostUnderTest['bystander'][Name]> };

const SEEN_BY_EVENTS: readonly Deed[] = ['typeInto', 'beginEditing', 'endEditing', 'select'];

/** A statement about what others do. Where nobody can, the host must say that it tells of nothing. */
export function statesOfOthers<D extends Deed>(harness: HostHarness, deeds: readonly D[], statement: string, body: (opened: HostUnderTest, others: Doing<D>) => Promise<void>): void {
  const missing = deeds.filter((deed) => harness.without.includes(deed));
  if (missing.length === 0) {
    states(harness, statement, (opened) => body(opened, opened.bystander as Doing<D>));
    return;
  }
  states(harness, `does not apply, since nobody can ${missing.join(', ')}: ${statement}`, async ({ host, bystander }) => {
    expect(missing.map((deed) => bystander[deed])).toEqual(missing.map(() => null));
    if (missing.some((deed) => SEEN_BY_EVENTS.includes(deed))) expect(host.capabilities.events).toBe(false);
  });
}

/** Until what the program has to tell has arrived. */
export function settled({ patience }: HostHarness): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, patience);
  });
}
