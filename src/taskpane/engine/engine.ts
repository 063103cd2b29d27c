import { shippedProfiles } from '../../profile/shipped-profiles';
import { catalogue } from '../../wording/catalogue';
import { learn } from '../../wording/say-known';
import { browserStore } from '../preferences/preferences';
import { createPaneSession } from '../session/create-pane-session';
import type { PaneSession } from '../session/pane-session';

learn(catalogue);

/** 窗格会话 over the profiles that come with Ziping and those kept on this machine. */
export function newSession(): PaneSession {
  return createPaneSession({ profiles: shippedProfiles(), store: browserStore() });
}
