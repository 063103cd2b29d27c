import { useMemo } from 'react';
import type { RuleProfile } from '../../profile/rule-profile';
import type { PaneState } from '../session/pane-session';
import { useSay } from './use-say';

/** 口径的称呼 as the session gives it: a profile that was changed locally is nowhere called as the shipped one is. */
export function useProfileName({ profileNames }: Pick<PaneState, 'profileNames'>): (profile: Pick<RuleProfile, 'id'>) => string {
  const say = useSay();
  return useMemo(() => ({ id }) => {
    const name = profileNames.get(id);
    return name === undefined ? id : say(name);
  }, [profileNames, say]);
}
