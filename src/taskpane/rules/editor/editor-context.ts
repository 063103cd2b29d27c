import { createContext, useContext } from 'react';
import type { ProfileDraft } from '../../../profile/edit/profile-draft';
import type { ProfileIssue } from '../../../profile/profile-error';
import type { OwnRules } from '../../session/own-rules/own-rules';

/** What every field of the editor draws from. */
export interface EditorView {
  readonly rules: OwnRules;
  readonly draft: ProfileDraft;
  readonly issues: readonly ProfileIssue[];
  /** Id of the source of what is changed here. */
  readonly source: string;
}

export const EditorContext = createContext<EditorView | null>(null);

export function useEditor(): EditorView {
  const view = useContext(EditorContext);
  if (view === null) throw new Error('no editor above');
  return view;
}
