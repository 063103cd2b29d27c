import type { HostCapabilities, WorkbookHost } from '../../src/host/host';
import type { CellRef } from '../../src/workbook/cell-ref';
import type { Mark } from '../../src/workbook/change-set';

/**
 * 旁人: whoever else sits before the workbook. The suite acts through it as a user or a program would, never through the
 * host that is being tested. Each resolves when the deed is done and the program has told its listeners.
 */
export interface Bystander {
  /** Types a text into a cell and leaves it, as a person does: "12" becomes a number. "" clears the cell. */
  readonly typeInto: (ref: CellRef, text: string) => Promise<void>;
  /** Opens a cell for typing and types the text, without leaving it. */
  readonly beginEditing: (ref: CellRef, text: string) => Promise<void>;
  /** Leaves the cell; what was typed stays. */
  readonly endEditing: () => Promise<void>;
  readonly select: (ref: CellRef) => Promise<void>;
  readonly renameSheet: (from: string, to: string) => Promise<void>;
  readonly deleteSheet: (name: string) => Promise<void>;
  /** Closes the workbook, or puts another one into its place. */
  readonly closeWorkbook: () => Promise<void>;
}

export type Deed = keyof Bystander;

/** 受测宿主: a host on a workbook of its own. It may be a proxy to a page in a browser, so only values come from it. */
export interface HostUnderTest {
  readonly host: WorkbookHost;
  /** Our marks that the program shows now, in the order in which they were given within a sheet. */
  readonly marks: () => Promise<readonly Mark[]>;
  /** null: nobody but us can do this to the workbook of this host. */
  readonly bystander: { readonly [D in Deed]: Bystander[D] | null };
  /** Lets go of what the test opened. */
  readonly dispose: () => Promise<void>;
}

/** 受测方式: how a kind of host is opened and what it claims. The suite holds the host to these claims, too. */
export interface HostHarness {
  readonly open: (bytes: Uint8Array) => Promise<HostUnderTest>;
  readonly capabilities: HostCapabilities;
  /** What nobody can do to this kind of host. What the suite says of it is then replaced by what its capabilities must say. */
  readonly without: readonly Deed[];
  /** The host lives in this process, so that the same sheet can be asked to be the same object. */
  readonly inProcess: boolean;
  /** The program calculates by itself: a formula's value follows its cells, and what a change says of it does not count. */
  readonly calculates: boolean;
  /** 0 for a host in this process; a program in a browser may answer later (milliseconds of patience for its events). */
  readonly patience: number;
}

/** A host to which nobody but us does anything. */
export const NOBODY: HostUnderTest['bystander'] = {
  typeInto: null, beginEditing: null, endEditing: null, select: null, renameSheet: null, deleteSheet: null, closeWorkbook: null,
};

export const EVERY_DEED = Object.keys(NOBODY) as readonly Deed[];
