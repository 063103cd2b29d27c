import { ProfileError } from '../../../profile/profile-error';
import { readProfile } from '../../../profile/read-profile';
import type { RuleProfile } from '../../../profile/rule-profile';
import { message, type Message } from '../../../wording/message';
import { draftIn } from './draft-in';
import type { OwnProfile } from './own-rules';
import type { OwnStore } from './own-store';

/** 读出本机保存的口径: each is checked as any file is, and none takes the id of another. */
export function readOwnProfiles(store: OwnStore, shipped: readonly RuleProfile[]): { readonly list: readonly OwnProfile[]; readonly trouble: Message | null } {
  const { profiles, damaged } = store.read();
  const list: OwnProfile[] = [];
  const known = (id: string) => [...shipped, ...list.map(({ profile }) => profile)].find((profile) => profile.id === id) ?? null;
  let unread = 0;
  for (const { id, file } of profiles) {
    const profile = known(id) === null ? profileIn(id, file, known) : null;
    if (profile?.id === id) list.push({ profile, editable: draftIn(file, known) !== null });
    else unread += 1;
  }
  const trouble = damaged ? message('own.damaged') : unread > 0 ? message('own.someUnread', { count: String(unread) }) : null;
  return { list, trouble };
}

function profileIn(id: string, text: string, parents: (id: string) => RuleProfile | null): RuleProfile | null {
  try {
    return readProfile(id, text, parents);
  } catch (error) {
    if (error instanceof ProfileError) return null;
    throw error;
  }
}
