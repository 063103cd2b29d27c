import type { Json } from '../../../profile/json-pointer';
import type { DraftCheck } from '../../../profile/edit/draft-faults';
import type { OwnBasis, ProfileDraft } from '../../../profile/edit/profile-draft';
import type { ProfileIssue } from '../../../profile/profile-error';
import type { RuleProfile } from '../../../profile/rule-profile';
import type { Message } from '../../../wording/message';

/** 本地口径: a profile that was copied or taken in on this machine, in its last state without faults. */
export interface OwnProfile {
  readonly profile: RuleProfile;
  /** It names a parent, so that each of its values can be held against one. */
  readonly editable: boolean;
}

/** 正在修改的口径. */
export interface Editing {
  readonly id: string;
  readonly draft: ProfileDraft;
  readonly check: DraftCheck;
  readonly undoable: boolean;
  readonly redoable: boolean;
}

export interface OwnRulesState {
  readonly list: readonly OwnProfile[];
  readonly editing: Editing | null;
  /** Why what is done here is not kept on this machine, or what could not be read of it; null where all is well. */
  readonly trouble: Message | null;
}

export const NO_OWN_RULES: OwnRulesState = { list: [], editing: null, trouble: null };

/** What became of an import: the profile it is now, with what there is to say about it; or why it was not taken. */
export type Imported =
  | { readonly id: string; readonly says: Message }
  | { readonly id: null; readonly says: Message; readonly issues: readonly ProfileIssue[] };

/** 口径的修改. Every sound change is in force and kept at once; one with faults is kept, and what was sound before stays in force. */
export interface OwnRules {
  /** 复制并修改; why not, where it cannot be. */
  copy(profileId: string): Message | null;
  /** 修改. */
  edit(profileId: string): void;
  /** Ends the editing; nothing is lost. */
  close(): void;
  set(at: string, value: Json): void;
  /** 恢复 one field. */
  reset(at: string): void;
  resetAll(): void;
  rename(name: RuleProfile['name']): void;
  setBasis(basis: OwnBasis): void;
  setClause(at: string, clause: string): void;
  undo(): void;
  redo(): void;
  /** 导入. */
  take(file: string, text: string): Imported;
  /** 导出: the file's text, as it is in force. */
  text(profileId: string): string;
  /** 删除. Forms of the open workbook that chose it go back to the evidence. */
  remove(profileId: string): void;
}
