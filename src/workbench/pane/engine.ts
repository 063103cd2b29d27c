import { shippedProfiles } from '../../profile/shipped-profiles';
import { createPaneSession } from '../../taskpane/session/create-pane-session';
import type { PaneSession } from '../../taskpane/session/pane-session';
import { catalogue } from '../../wording/catalogue';
import { learn } from '../../wording/say-known';

learn(catalogue);

/** 窗格会话 over the profiles that come with Ziping. */
export function newSession(): PaneSession {
  return createPaneSession({ profiles: shippedProfiles() });
}
