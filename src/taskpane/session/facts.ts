import type { FormAssessment } from '../../assess';
import type { RefusedSheet } from '../../form/evaluation-form';
import type { WorkbookHost } from '../../host/host';
import { EMPTY_RECORD, type FileRecord } from '../../record/file-record';
import type { CellRef } from '../../workbook/cell-ref';
import type { WorkbookSnapshot } from '../../workbook/snapshot';
import type { Message } from '../../wording/message';
import type { PaneNotice, PanePhase, PaneState, UndoBlocked } from './pane-session';
import { NO_OWN_RULES, type OwnRulesState } from './own-rules/own-rules';
import { NO_REVIEW_FACTS, type ReviewFacts } from './review/review-facts';
import type { Ticks } from './ticks';

/** 会话的底账: all that the session knows. What the pane shows is drawn from it, and from nothing else. Never changed in place. */
export interface Facts extends ReviewFacts {
  readonly host: WorkbookHost | null;
  readonly phase: PanePhase;
  readonly failure: Message | null;
  readonly busy: PaneState['busy'];
  readonly editing: CellRef | null;
  readonly selection: CellRef | null;
  readonly workbook: WorkbookSnapshot | null;
  readonly assessed: readonly FormAssessment[];
  /** The record they were assessed with; `record` may be ahead of it for a moment. */
  readonly assessedWith: FileRecord;
  readonly refused: readonly RefusedSheet[];
  readonly record: FileRecord;
  /** Something in the record has not reached the file yet. */
  readonly unkept: boolean;
  readonly recordDamaged: boolean;
  /** Forms whose profile the person chose in this session; the file's own choices are older. */
  readonly chosenHere: ReadonlySet<string>;
  readonly excluded: ReadonlySet<string>;
  /** Ticks by form. */
  readonly ticks: ReadonlyMap<string, Ticks>;
  readonly formulas: boolean;
  /** The form shown: the one last picked or last entered by the cursor; null before that. */
  readonly currentId: string | null;
  readonly undoBlocked: UndoBlocked | null;
  readonly notice: PaneNotice | null;
  /** 本地口径: of this machine, whatever workbook is open. */
  readonly own: OwnRulesState;
}

export const NO_FACTS: Facts = {
  host: null, phase: 'idle', failure: null, busy: null, editing: null, selection: null,
  workbook: null, assessed: [], assessedWith: EMPTY_RECORD, refused: [], record: EMPTY_RECORD, unkept: false, recordDamaged: false, chosenHere: new Set(),
  excluded: new Set(), ticks: new Map(), formulas: false, currentId: null, undoBlocked: null, notice: null, own: NO_OWN_RULES, ...NO_REVIEW_FACTS,
};
