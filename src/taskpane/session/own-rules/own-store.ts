import * as z from 'zod';
import { MAX_LENGTH } from '../../../profile/read-json';
import type { PreferenceStore } from '../../preferences/preferences';

const KEY = 'ziping.own-profiles';
/** Characters of all of them: browsers give a page five million. */
const LONGEST = 2_000_000;
export const MOST_PROFILES = 60;
const MOST_SET_ASIDE = 5;

const storedProfile = z.strictObject({
  id: z.string().max(200),
  /** As it was last without faults. */
  file: z.string().max(MAX_LENGTH),
  /** As it stands, where that has faults. */
  pending: z.string().max(MAX_LENGTH).nullable(),
});
const stored = z.strictObject({ schema: z.literal('ziping-own/1'), profiles: z.array(storedProfile).max(MOST_PROFILES).readonly() });

export type StoredProfile = z.infer<typeof storedProfile>;

/** 本机保存的口径, in the browser's storage. What another window keeps there stays, and so does what cannot be read. */
export interface OwnStore {
  /** `damaged`: something stands there that is none of ours. */
  read(): { readonly profiles: readonly StoredProfile[]; readonly damaged: boolean };
  /** false: it could not be kept. */
  put(profile: StoredProfile): boolean;
  drop(id: string): boolean;
}

export function createOwnStore(store: PreferenceStore | null): OwnStore {
  const read: OwnStore['read'] = () => {
    const text = textIn(store, KEY);
    if (text === null) return { profiles: [], damaged: false };
    const profiles = profilesIn(text);
    return { profiles: profiles ?? [], damaged: profiles === null };
  };
  const write = (change: (profiles: readonly StoredProfile[]) => readonly StoredProfile[]): boolean => {
    const { profiles, damaged } = read();
    const next = change(profiles);
    const text = JSON.stringify({ schema: 'ziping-own/1', profiles: next });
    // What could not be read back is not written.
    if (store === null || text.length > LONGEST || !stored.shape.profiles.safeParse(next).success) return false;
    if (damaged && !setAside(store)) return false;
    return keep(store, KEY, text);
  };
  return {
    read,
    put: (profile) => write((profiles) => profiles.some(({ id }) => id === profile.id)
      ? profiles.map((one) => one.id === profile.id ? profile : one)
      : [...profiles, profile]),
    drop: (id) => write((profiles) => profiles.filter((one) => one.id !== id)),
  };
}

function profilesIn(text: string): readonly StoredProfile[] | null {
  if (text.length > LONGEST) return null;
  try {
    return stored.parse(JSON.parse(text), { jitless: true }).profiles;
  } catch (error) {
    // Nesting without end is a fault of the text as well.
    if (error instanceof SyntaxError || error instanceof RangeError || error instanceof z.ZodError) return null;
    throw error;
  }
}

/** Damaged text is moved out of the way and not written over: somebody may still want to look at it. */
function setAside(store: PreferenceStore): boolean {
  const text = textIn(store, KEY);
  for (let number = 1; text !== null && number <= MOST_SET_ASIDE; number += 1) {
    const key = `${KEY}.damaged-${number}`;
    if (textIn(store, key) === null) return keep(store, key, text);
  }
  return false;
}

function textIn(store: PreferenceStore | null, key: string): string | null {
  try {
    return store?.getItem(key) ?? null;
  } catch {
    // A storage that was switched off since holds nothing.
    return null;
  }
}

function keep(store: PreferenceStore, key: string, text: string): boolean {
  try {
    store.setItem(key, text);
    return true;
  } catch {
    // A full disk, a private window: whoever asked says so.
    return false;
  }
}
