import { HostError } from '../../host/host-error';
import type { Message } from '../../wording/message';
import type { PaneSession } from '../session/pane-session';

/**
 * 核算部件: finding, scoring and the profiles, in a chunk of its own that comes while the pane is already drawn. Each page
 * knows why it may not come there: `missing` says so.
 */
export async function loadEngine(missing: Message): Promise<PaneSession> {
  const { newSession } = await import(/* webpackChunkName: "engine" */ './engine').catch((error: unknown) => {
    throw new HostError('not-readable', missing, { cause: error });
  });
  return newSession();
}
