import { type Json, valueAt } from '../json-pointer';
import { type Difference, differences } from './differences';
import { type ProfileDraft, rulesOf } from './profile-draft';

/** 副本的文件: parent and every place that differs; what is not listed is the parent's, with the parent's source. */
export interface DraftFile {
  readonly id: string;
  readonly extends: string;
  readonly overrides: readonly Difference[];
}

export function draftFile({ id, parent, content }: ProfileDraft): DraftFile {
  const found = differences({ ...rulesOf(parent), id }, content);
  const name = { at: '/name', value: valueAt(content, ['name']) as Json };
  return { id, extends: parent.id, overrides: [name, ...found.filter(({ at }) => !at.startsWith('/name'))] };
}

/** 改动: the rules that differ, without what is only said about them. */
export function changesOf(draft: ProfileDraft): readonly Difference[] {
  return draftFile(draft).overrides.filter(({ at }) => isOfRule(at));
}

/** Whether a place holds a rule, and not what is only said about it. */
export function isOfRule(at: string): boolean {
  return !/^\/(?:name|standing|sources)(?:\/|$)/.test(at) && !/\/cite(?:\/|$)/.test(at);
}
