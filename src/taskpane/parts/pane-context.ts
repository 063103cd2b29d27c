import { createContext, useContext } from 'react';
import type { Language } from '../../wording/message';
import type { CellRef } from '../../workbook/cell-ref';
import type { PaneForm, PaneSession, PaneState } from '../session/pane-session';
import type { Deliver } from './deliver';

/** What every part of a tab draws from. */
export interface PaneView {
  readonly session: PaneSession;
  readonly state: PaneState;
  readonly language: Language;
  /** 当前表; null while none was found. */
  readonly current: PaneForm | null;
  readonly goTo: (cell: CellRef) => void;
  /** null where the host takes no new workbooks. */
  readonly deliver: Deliver | null;
}

export const PaneContext = createContext<PaneView | null>(null);

export function usePane(): PaneView {
  const view = useContext(PaneContext);
  if (view === null) throw new Error('no tab above');
  return view;
}
