import type { TabName } from '../taskpane/shell/pane-tabs';
import type { ProgramPane } from './program-pane';

/** 窗格命令: what a button outside of the pane asks of it. */
export interface PaneCommand {
  /** null: the tab that was open last. */
  readonly tab: TabName | null;
  readonly then: (pane: ProgramPane) => Promise<void>;
}

const nothing = (): Promise<void> => Promise.resolve();

/** 功能区、右键菜单与快捷键的命令, by the names that manifest.xml and assets/shortcuts.json call them. */
export const COMMANDS: Readonly<Record<string, PaneCommand>> = {
  openPane: { tab: null, then: nothing },
  smartFill: { tab: 'fill', then: (pane) => pane.detect() },
  quickReview: { tab: 'review', then: (pane) => pane.review() },
  teach: { tab: 'teach', then: nothing },
  whyThisScore: { tab: 'teach', then: (pane) => pane.followCursor() },
};
