import { HostError } from '../../host/host-error';
import type { PaneSession } from '../../taskpane/session/pane-session';
import { message } from '../../wording/message';

/** 核算部件: finding, scoring and the profiles, in a chunk of its own that comes while the pane is already drawn. */
export async function loadEngine(): Promise<PaneSession> {
  const { newSession } = await import(/* webpackChunkName: "engine" */ './engine').catch((error: unknown) => {
    throw new HostError('not-readable', message('workbench.engineMissing'), { cause: error });
  });
  return newSession();
}
