import type { PaneSession } from '../../taskpane/session/pane-session';
import type { TaskPane } from '../../taskpane/shell/task-pane';
import { message } from '../../wording/message';
import { WorkbenchError } from '../workbench-error';

/** 窗格部件: the pane and the rules behind it, in a chunk of its own, so that the page stands before them. */
export interface PanePart {
  readonly session: PaneSession;
  readonly Pane: typeof TaskPane;
}

export async function loadPanePart(): Promise<PanePart> {
  const { newSession, TaskPane: Pane } = await import(/* webpackChunkName: "pane" */ './pane-part').catch((error: unknown) => {
    throw new WorkbenchError(message('workbench.paneMissing'), { cause: error });
  });
  return { session: newSession(), Pane };
}
