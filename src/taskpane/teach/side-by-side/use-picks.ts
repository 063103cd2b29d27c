import { useCallback, useMemo, useState } from 'react';
import { profileHash } from '../../../profile/profile-hash';
import type { ProfileCandidate } from '../../../profile/profile-choice';
import type { RuleProfile } from '../../../profile/rule-profile';
import { MOST_COMPARED } from '../../../teach/side-by-side/why-not-compared';
import { usePane } from '../../parts/pane-context';
import type { PaneSession } from '../../session/pane-session';
import { useTeach } from '../teach-context';

/** A profile by its id; null is the one in force, whichever it is. */
type Pick = string | null;

/** Whoever looks at another form or way of explaining finds the same profiles again. */
const kept = new WeakMap<PaneSession, readonly Pick[]>();

/** 选定的口径: two to four, all different; the one in force is the first until somebody picks another. */
export interface Picks {
  readonly profiles: readonly RuleProfile[];
  /** Those that could be taken in as well, what the form speaks for first. */
  readonly others: readonly RuleProfile[];
  readonly pick: (at: number, id: string) => void;
  /** null where there is no room, or nothing left. */
  readonly add: (() => void) | null;
  /** null where no fewer can be compared. */
  readonly drop: ((at: number) => void) | null;
}

export function usePicks(): Picks {
  const { session, state: { profiles: all }, current } = usePane();
  const { profile: inForce } = useTeach();
  const [wanted, setWanted] = useState<readonly Pick[]>(kept.get(session) ?? [null]);
  const candidates = current?.assessment.choice.candidates ?? NONE;
  const { profiles, others } = useMemo(() => resolved(wanted, inForce, [...fitting(candidates), ...all]), [wanted, inForce, candidates, all]);
  const take = useCallback((next: readonly RuleProfile[]) => {
    const picks = next.map((profile, at) => (at === 0 && profile === inForce ? null : profile.id));
    kept.set(session, picks);
    setWanted(picks);
  }, [session, inForce]);
  const [next] = others;
  return {
    profiles,
    others,
    pick: (at, id) => { take(profiles.map((profile, place) => (place === at ? all.find((one) => one.id === id) ?? profile : profile))); },
    add: profiles.length < MOST_COMPARED && next !== undefined ? () => { take([...profiles, next]); } : null,
    drop: profiles.length > 2 ? (at) => { take(profiles.filter((_, place) => place !== at)); } : null,
  };
}

const NONE: readonly ProfileCandidate[] = [];

/** What the form speaks for, and nothing in it against. */
function fitting(candidates: readonly ProfileCandidate[]): readonly RuleProfile[] {
  return candidates.filter(({ against }) => against.length === 0).map(({ profile }) => profile);
}

/** What was picked and is still there, and enough of the rest to have something to compare. */
function resolved(wanted: readonly Pick[], inForce: RuleProfile, suggested: readonly RuleProfile[]): { readonly profiles: readonly RuleProfile[]; readonly others: readonly RuleProfile[] } {
  const known = wanted.flatMap((id) => (id === null ? [inForce] : suggested.find((profile) => profile.id === id) ?? []));
  const picked = different(known);
  const rest = different([...picked, ...suggested]).slice(picked.length);
  const missing = Math.max(0, 2 - picked.length);
  return { profiles: [...picked, ...rest.slice(0, missing)], others: rest.slice(missing) };
}

function different(profiles: readonly RuleProfile[]): readonly RuleProfile[] {
  const hashes = profiles.map(profileHash);
  return profiles.filter((_, at) => hashes.indexOf(hashes[at]!) === at);
}
