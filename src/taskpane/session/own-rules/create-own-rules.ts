import { copyProfile, renamed, withChange, withoutChange, withoutChanges } from '../../../profile/edit/change-draft';
import { draftFile } from '../../../profile/edit/draft-file';
import { checkDraft } from '../../../profile/edit/draft-faults';
import { type EditHistory, redone, startHistory, step, undone } from '../../../profile/edit/edit-history';
import { withBasis, withClause } from '../../../profile/edit/own-basis';
import { ownId } from '../../../profile/edit/own-id';
import { type ProfileDraft, rulesOf } from '../../../profile/edit/profile-draft';
import { profileName } from '../../../profile/profile-name';
import { readProfile } from '../../../profile/read-profile';
import type { RuleProfile } from '../../../profile/rule-profile';
import { message } from '../../../wording/message';
import { say } from '../../../wording/say';
import type { Desk } from '../desk';
import { draftIn } from './draft-in';
import type { Editing, OwnProfile, OwnRules } from './own-rules';
import { MOST_PROFILES, type OwnStore } from './own-store';
import { readOwnProfiles } from './read-own-profiles';
import { takenSays, takeProfile } from './take-profile';

/** 口径的修改 on a desk. `changed` follows a profile that is another one now, null for one that is gone. */
export function createOwnRules(desk: Desk, store: OwnStore, changed: (before: RuleProfile, now: RuleProfile | null) => void): OwnRules {
  const shipped = desk.profiles;
  /** What could be taken back of each since the pane was opened. */
  const histories = new Map<string, EditHistory>();
  const own = () => desk.facts().own;
  const find = (id: string) => desk.known().find((profile) => profile.id === id) ?? null;
  const put = (patch: Partial<ReturnType<typeof own>>) => { desk.set({ own: { ...own(), ...patch } }); };
  const keep = (kept: boolean) => {
    if (!kept) put({ trouble: message('own.notKept') });
    else if (own().trouble?.key === 'own.notKept') put({ trouble: null });
  };
  const fileOf = (id: string) => store.read().profiles.find((one) => one.id === id) ?? null;
  desk.set({ own: { ...own(), ...readOwnProfiles(store, shipped) } });

  const replace = (id: string, next: OwnProfile | null) => {
    const { list } = own();
    const isNew = !list.some(({ profile }) => profile.id === id);
    put({ list: next !== null && isNew ? [...list, next] : list.flatMap((one) => one.profile.id !== id ? [one] : next === null ? [] : [next]) });
  };
  const show = (history: EditHistory) => {
    const draft = history.now;
    histories.set(draft.id, history);
    const check = checkDraft(draft);
    const editing: Editing = { id: draft.id, draft, check, undoable: history.past.length > 0, redoable: history.future.length > 0 };
    put({ editing });
    return check.profile;
  };
  /** In force and kept when it is sound, else only kept. */
  const take = (history: EditHistory) => {
    const { id } = history.now;
    const before = find(id);
    const profile = show(history);
    const text = JSON.stringify(draftFile(history.now));
    if (profile === null) {
      keep(store.put({ id, file: fileOf(id)?.file ?? JSON.stringify(draftFile(soundDraft(id, history.now))), pending: text }));
      return;
    }
    keep(store.put({ id, file: text, pending: null }));
    replace(id, { profile, editable: true });
    if (before !== null) changed(before, profile);
  };
  /** The draft behind what is in force, for a store that has lost it. */
  const soundDraft = (id: string, { parent, content }: ProfileDraft): ProfileDraft => {
    const profile = find(id);
    return { id, parent, content: profile === null ? content : rulesOf(profile) };
  };
  /** What extends a profile that goes is kept whole, or nobody could read it any more. */
  const standAlone = (child: RuleProfile) => {
    const text = JSON.stringify(rulesOf(child));
    const profile = readProfile(child.id, text, find);
    histories.delete(child.id);
    if (own().editing?.id === child.id) put({ editing: null });
    keep(store.put({ id: child.id, file: text, pending: null }));
    replace(child.id, { profile, editable: false });
    changed(child, profile);
  };
  const begin = (draft: ProfileDraft) => { take(startHistory(draft)); };
  const change = (next: (draft: ProfileDraft) => ProfileDraft) => {
    const history = histories.get(own().editing?.id ?? '');
    if (history !== undefined) take(step(history, next(history.now)));
  };
  const walk = (next: (history: EditHistory) => EditHistory) => {
    const history = histories.get(own().editing?.id ?? '');
    if (history !== undefined) take(next(history));
  };
  const draftOf = (id: string): ProfileDraft | null => {
    const kept = fileOf(id);
    const text = kept === null ? null : kept.pending ?? kept.file;
    const profile = find(id);
    const read = text === null ? null : draftIn(text, find) ?? draftIn(kept!.file, find);
    const parent = profile?.derivedFrom == null ? null : find(profile.derivedFrom.parent);
    return read ?? (parent === null || profile === null ? null : { id, parent, content: rulesOf(profile) });
  };

  return {
    copy: (profileId) => {
      const from = find(profileId);
      if (from === null) throw new RangeError(`no profile ${profileId}`);
      if (own().list.length >= MOST_PROFILES) return message('own.tooMany', { most: String(MOST_PROFILES) });
      const isOwn = own().list.some(({ profile, editable }) => profile === from && editable);
      const before = isOwn ? draftOf(profileId) : null;
      const parent = before?.parent ?? from;
      const id = ownId(parent.id, new Set(desk.known().map((profile) => profile.id)));
      const number = id.slice(id.lastIndexOf('-') + 1);
      const named = (language: 'zh' | 'en') => say(message('own.copyName', { name: parent.name[language], number }), language);
      const name = { zh: named('zh'), en: named('en') };
      const start = copyProfile(parent, id, name);
      begin(before === null ? start : renamed({ ...start, content: { ...(before.content as object), id } }, name));
      return null;
    },
    edit: (profileId) => {
      const history = histories.get(profileId);
      const draft = history === undefined ? draftOf(profileId) : null;
      if (history !== undefined) show(history);
      else if (draft !== null) show(startHistory(draft));
    },
    close: () => { put({ editing: null }); },
    set: (at, value) => { change((draft) => withChange(draft, at, value)); },
    reset: (at) => { change((draft) => withoutChange(draft, at)); },
    resetAll: () => { change(withoutChanges); },
    rename: (name) => { change((draft) => renamed(draft, name)); },
    setBasis: (basis) => { change((draft) => withBasis(draft, basis)); },
    setClause: (at, clause) => { change((draft) => withClause(draft, at, clause)); },
    undo: () => { walk(undone); },
    redo: () => { walk(redone); },
    take: (file, text) => {
      if (own().list.length >= MOST_PROFILES) return { id: null, says: message('own.tooMany', { most: String(MOST_PROFILES) }), issues: [] };
      const taken = takeProfile(file, text, desk.known());
      if ('id' in taken) return taken;
      if ('known' in taken) return { id: taken.known.id, says: message('own.known', { name: profileName(taken.known) }) };
      const { profile } = taken;
      keep(store.put({ id: profile.id, file: taken.text, pending: null }));
      replace(profile.id, { profile, editable: draftIn(taken.text, find) !== null });
      return { id: profile.id, says: takenSays(taken) };
    },
    text: (profileId) => {
      const profile = find(profileId);
      if (profile === null) throw new RangeError(`no profile ${profileId}`);
      const parent = profile.derivedFrom === null ? null : shipped.find(({ id }) => id === profile.derivedFrom!.parent) ?? null;
      // Elsewhere only the shipped profiles are at hand: what extends another one goes out whole.
      const file = parent === null ? rulesOf(profile) : draftFile({ id: profile.id, parent, content: rulesOf(profile) });
      return `${JSON.stringify(file, null, 2)}\n`;
    },
    remove: (profileId) => {
      const gone = find(profileId);
      if (gone === null || shipped.includes(gone)) return;
      for (const { profile } of own().list) if (profile.derivedFrom?.parent === profileId) standAlone(profile);
      histories.delete(profileId);
      if (own().editing?.id === profileId) put({ editing: null });
      replace(profileId, null);
      keep(store.drop(profileId));
      changed(gone, null);
    },
  };
}
