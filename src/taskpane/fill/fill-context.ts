import { createContext, useContext } from 'react';
import type { CellRef } from '../../workbook/cell-ref';
import type { Language } from '../../wording/message';
import type { PaneForm, PaneSession, PaneState } from '../session/pane-session';

/** What every part of the 填报 tab draws from. */
export interface FillView {
  readonly session: PaneSession;
  readonly state: PaneState;
  readonly language: Language;
  /** 当前表; null while none was found. */
  readonly current: PaneForm | null;
  readonly goTo: (cell: CellRef) => void;
}

export const FillContext = createContext<FillView | null>(null);

export function useFill(): FillView {
  const view = useContext(FillContext);
  if (view === null) throw new Error('no FillTab above');
  return view;
}
