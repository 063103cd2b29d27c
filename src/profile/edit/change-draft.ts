import { type Json, pathOf, valueAt, withValueAt } from '../json-pointer';
import type { DerivedProfile, RuleProfile } from '../rule-profile';
import { isSame } from './differences';
import { footedAt, sourcesFor } from './own-footing';
import { plain, type ProfileDraft, rulesOf } from './profile-draft';

/** 复制口径: nothing is changed yet but the name, and that it is no document any more. */
export function copyProfile(parent: RuleProfile, id: string, name: RuleProfile['name']): ProfileDraft {
  return { id, parent, content: { ...rulesOf(parent), id, name, standing: 'sample' } };
}

/** 打开副本 from its file, faults and all; places that its parent does not have are left out. */
export function openDraft({ id, overrides }: Pick<DerivedProfile, 'id' | 'overrides'>, parent: RuleProfile): ProfileDraft {
  const start = copyProfile(parent, id, parent.name);
  const content = overrides.reduce<Json>(
    (whole, { at, value }) => valueAt(whole, pathOf(at)) === undefined ? whole : withValueAt(whole, pathOf(at), value as Json),
    withValueAt(start.content, ['standing'], parent.standing),
  );
  return { ...start, content };
}

/** 改一处: the value at a place that exists, and beside it who changed it. The parent's own value brings its own source back. */
export function withChange(draft: ProfileDraft, at: string, value: Json): ProfileDraft {
  const path = pathOf(at);
  if (isSame(valueAt(draft.content, path) as Json, value)) return draft;
  const changed = footedAt(draft, withValueAt(draft.content, path, value), path);
  return { ...draft, content: sourcesFor(draft, changed) };
}

/** 恢复一处: as the parent has it, with the parent's source. */
export function withoutChange(draft: ProfileDraft, at: string): ProfileDraft {
  const before = valueAt(draft.parent, pathOf(at)) as Json | undefined;
  return before === undefined ? draft : withChange(draft, at, plain(before));
}

/** 全部恢复. The name stays the person's. */
export function withoutChanges({ id, parent, content }: ProfileDraft): ProfileDraft {
  return copyProfile(parent, id, valueAt(content, ['name']) as RuleProfile['name']);
}

/** 改名: no rule, so nobody needs to stand for it. */
export function renamed(draft: ProfileDraft, name: RuleProfile['name']): ProfileDraft {
  return { ...draft, content: withValueAt(draft.content, ['name'], name) };
}
