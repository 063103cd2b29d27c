import type { TabName } from '../../taskpane/shell/pane-tabs';
import type { TabRequests } from '../../taskpane/shell/tab-requests';
import type { ExcelPane } from './excel-pane';

/** What a command finds the pane in. */
export interface CommandDesk {
  readonly showPane: () => Promise<void>;
  readonly tabs: TabRequests;
  /** There once Excel is; null where the pane cannot work and says why. */
  readonly ready: Promise<ExcelPane | null>;
}

interface Command {
  /** null: the tab that was open last. */
  readonly tab: TabName | null;
  readonly then: (pane: ExcelPane) => Promise<void>;
}

const nothing = (): Promise<void> => Promise.resolve();

/** 功能区、右键菜单与快捷键的命令, by the names that manifest.xml and assets/shortcuts.json call them. */
export const COMMANDS: Readonly<Record<string, Command>> = {
  openPane: { tab: null, then: nothing },
  smartFill: { tab: 'fill', then: (pane) => pane.detect() },
  quickReview: { tab: 'review', then: (pane) => pane.review() },
  teach: { tab: 'teach', then: nothing },
  whyThisScore: { tab: 'fill', then: (pane) => pane.followCursor() },
};

/** What office.js hands to a command; a keyboard shortcut brings none, or what is none. */
export type CommandEvent = { readonly completed?: () => void } | null | undefined;

/** Carries a command out. Excel holds its button until it hears of the end, so it hears of it once the pane is on its way. */
export async function carryOut({ tab, then }: Command, { showPane, tabs, ready }: CommandDesk, event: CommandEvent): Promise<void> {
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
