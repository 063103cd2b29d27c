import type { TabRequests } from '../../taskpane/shell/tab-requests';
import type { PaneCommand } from '../pane-commands';
import type { ProgramPane } from '../program-pane';

/** What a command finds the pane in. */
export interface CommandDesk {
  readonly showPane: () => Promise<void>;
  readonly tabs: TabRequests;
  /** There once Excel is; null where the pane cannot work and says why. */
  readonly ready: Promise<ProgramPane | null>;
}

/** What office.js hands to a command; a keyboard shortcut brings none, or what is none. */
export type CommandEvent = { readonly completed?: () => void } | null | undefined;

/** Carries a command out. Excel holds its button until it hears of the end, so it hears of it once the pane is on its way. */
export async function carryOut({ tab, then }: PaneCommand, { showPane, tabs, ready }: CommandDesk, event: CommandEvent): Promise<void> {
  if (tab !== null) tabs.ask(tab);
  try {
    await showPane();
  } catch {
    // Nobody could read why: the pane does not show. What was asked for is there once it is opened by hand.
  } finally {
    event?.completed?.();
  }
  const pane = await ready;
  if (pane !== null) await then(pane);
}
