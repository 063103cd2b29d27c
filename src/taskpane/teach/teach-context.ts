import { createContext, useContext } from 'react';
import type { ExplainableCell } from '../../explain/explainable-cells';
import type { EvaluationForm } from '../../form/evaluation-form';
import type { RuleProfile } from '../../profile/rule-profile';
import type { FormScore } from '../../scoring/form-score';
import type { CellRef } from '../../workbook/cell-ref';

/** What every part of 讲解 draws from, once there is a form with a profile. */
export interface TeachView {
  readonly form: EvaluationForm;
  readonly profile: RuleProfile;
  readonly score: FormScore;
  /** 计算栏 of the form, in reading order. */
  readonly cells: readonly ExplainableCell[];
  /** The one spoken about: last picked in the list or selected in the sheet; null where the form computes nothing. */
  readonly chosen: ExplainableCell | null;
  /** Picks a cell; the sheet follows. */
  readonly choose: (cell: ExplainableCell) => void;
  /** Shows a cell in the sheet. One that is computed is then spoken about; beside any other the one chosen stays. */
  readonly visit: (cell: CellRef) => void;
  /** 投影: large type, one idea at a time. */
  readonly projected: boolean;
  /** Says something to a screen reader, once. */
  readonly announce: (says: string) => void;
}

export const TeachContext = createContext<TeachView | null>(null);

export function useTeach(): TeachView {
  const view = useContext(TeachContext);
  if (view === null) throw new Error('no teaching above');
  return view;
}
