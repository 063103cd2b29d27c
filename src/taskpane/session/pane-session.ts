import type { FormAssessment } from '../../assess';
import type { FillPlan } from '../../fill/plan-changes';
import type { RefusedSheet } from '../../form/evaluation-form';
import type { EditConflict, HostCapabilities, NoteConflict, WorkbookHost } from '../../host/host';
import type { RuleProfile } from '../../profile/rule-profile';
import type { RecomputedTotal } from '../../review/recomputed-total';
import type { Judgements } from '../../scoring/form-score';
import type { CellRef } from '../../workbook/cell-ref';
import type { Message } from '../../wording/message';
import type { OwnRules, OwnRulesState } from './own-rules/own-rules';
import type { Exercises } from './exercise/exercises';
import type { Papers } from './papers';
import type { ReviewSession, ReviewState } from './review-session';

/** Where the 口径 in force for a form comes from: the evidence in the form, the person, or the file (chosen earlier). */
export type ProfileOrigin = 'evidence' | 'person' | 'file' | 'none';

/** 一张自评表 as the pane shows it. */
export interface PaneForm {
  readonly id: string;
  /** Do not spread: its review is made when first asked for. */
  readonly assessment: FormAssessment;
  readonly origin: ProfileOrigin;
  /** 随档口径与本机不符; null where the file's choice is the one in force, or there is none. */
  readonly recorded: Message | null;
  /** 勾选要处理的: part of the next 预览 and 填入. */
  readonly included: boolean;
  /** null while no profile applies, and until it was first needed. */
  readonly plan: FillPlan | null;
  /** null while no profile applies, and until it was first needed. */
  readonly total: RecomputedTotal | null;
  /** Problems a person must settle: needs-review cells, conflicts, missing reasons. */
  readonly open: { readonly decisions: number; readonly conflicts: number; readonly reasons: number };
}

/** 表外分值: points, at most `high`, that no cell of the form shows; only a person can state them. */
export interface OffTablePoints {
  readonly name: string;
  readonly high: string;
  /** As kept in the file, for every form of it under a profile with points of this name. */
  readonly stated: string | null;
}

/** 待写改动 of the preview, one line a computed cell. */
export interface PreviewRow {
  readonly formId: string;
  readonly ref: CellRef;
  /** 指标 or fund line, as the form names it; "" where `what` says it all (小计, 总分, 等级). */
  readonly label: string;
  /** What of it: 得分, 完成率, 总分 … */
  readonly what: Message;
  /** What the cell shows now. */
  readonly old: string;
  /** What the rule gives, as the cell would show it; null while a person must decide. */
  readonly value: string | null;
  /**
   * write: an empty cell that will be filled. conflict: it holds something else than the rule gives, written only when
   * ticked. decide: the rule leaves room, `range` says where. left: not ours to write, `why` says why. right: agrees.
   */
  readonly state: 'write' | 'conflict' | 'decide' | 'left' | 'right';
  readonly ticked: boolean;
  /** The derivation in one line; null where nothing was computed. */
  readonly how: Message | null;
  /** How the numbers were put in: "88.66 ÷ 100 = 0.8866"; null where nothing was computed. */
  readonly numbers: string | null;
  readonly why: Message | null;
  /** Where the decision must lie, also of one already made; null in a row to decide: any number of points. */
  readonly range: { readonly low: string; readonly high: string; readonly proposal: string | null } | null;
  /** The person's decision, as kept in the file. */
  readonly decided: string | null;
  readonly formula: boolean;
}

/** 缺原因: a reason is due and none stands there, or what stands there is none. */
export interface ReasonRow {
  readonly formId: string;
  readonly name: string;
  readonly because: Message;
  /** The score that asks for it. */
  readonly at: CellRef;
  /** The form's cell for it (the top-left of a merged one); null: the form has no place, a note at `at` is offered. */
  readonly cell: CellRef | null;
  readonly written: string;
  readonly state: 'missing' | 'placeholder' | 'no-place' | 'done';
  /** The note on `at`, when the form has no place. */
  readonly note: string | null;
  /** What a reviewer would ask about the text as it stands: too short, a bare 无, the words of another row. */
  readonly hints: readonly Message[];
}

/** 撤销遇到的冲突: these cells were changed after the fill; nothing was put back yet. */
export interface UndoBlocked {
  readonly conflicts: readonly EditConflict[];
  readonly noteConflicts: readonly NoteConflict[];
  /** Sheets with cells of it that are not there any more, or not under this name. */
  readonly goneSheets: readonly string[];
  /** Cells that could be put back all the same. */
  readonly others: number;
}

/** What the pane last did, said once and with what can follow. */
export interface PaneNotice {
  /** Counts up, so that the same sentence twice is two notices. */
  readonly serial: number;
  readonly says: Message;
  readonly intent: 'success' | 'info' | 'warning' | 'error';
  /** 撤销 stands beside it. */
  readonly undo: boolean;
  /** A cell to go to. */
  readonly at: CellRef | null;
}

export type PanePhase =
  /** Nothing was read yet. */
  | 'idle'
  /** First reading of a workbook. */
  | 'reading'
  | 'ready'
  /** Reading failed; `failure` says why. */
  | 'failed'
  /** The workbook was closed or switched. */
  | 'lost';

export interface PaneState {
  readonly phase: PanePhase;
  readonly capabilities: HostCapabilities;
  readonly failure: Message | null;
  /** Work that takes long, with how far it is (0 to 1, null: unknown) and whether it can be cancelled. */
  readonly busy: { readonly says: Message; readonly done: number | null; readonly cancellable: boolean } | null;
  /** The cell a person is typing into; writing waits for the end of it. */
  readonly editing: CellRef | null;
  readonly forms: readonly PaneForm[];
  readonly refused: readonly RefusedSheet[];
  /** Sheets of the forms that are protected. */
  readonly protectedSheets: readonly string[];
  /** 当前表: the form shown, and the form under the cursor (they part when a person picks another one). */
  readonly currentId: string | null;
  readonly underCursorId: string | null;
  readonly selection: CellRef | null;
  readonly preview: readonly PreviewRow[];
  /** Of the profile of the current form. */
  readonly offTable: readonly OffTablePoints[];
  /** Ticked cells that 填入 would write. */
  readonly writes: number;
  readonly reasons: readonly ReasonRow[];
  readonly marksShown: boolean;
  /** Write live formulas where possible. */
  readonly formulas: boolean;
  /** Something of ours can be taken back. */
  readonly undoable: boolean;
  readonly undoBlocked: UndoBlocked | null;
  readonly notice: PaneNotice | null;
  /** The file's own record is damaged or newer; it is left alone and nothing is kept in the file. */
  readonly recordDamaged: boolean;
  readonly profiles: readonly RuleProfile[];
  /** 口径的称呼 by id: what was changed locally says so, with its fingerprint. */
  readonly profileNames: ReadonlyMap<string, Message>;
  readonly own: OwnRulesState;
  readonly review: ReviewState;
  /** 人工评定 kept in the file, as scoring takes it. */
  readonly judgements: Judgements;
}

/** Why a value a person entered was not taken. */
export type Refusal = Message | null;

/** 窗格会话: everything the pane knows and does, without a screen. The faces subscribe and draw `state`. */
export interface PaneSession {
  readonly state: PaneState;
  subscribe(listener: () => void): () => void;
  /** Binds to a workbook; an earlier one is let go. null: none is open. */
  attach(host: WorkbookHost | null): void;
  /** 识别: reads the workbook and finds its forms. Later changes of the workbook are followed by themselves. */
  detect(): Promise<void>;
  cancel(): void;
  show(formId: string): void;
  include(formId: string, included: boolean): void;
  includeAll(included: boolean): void;
  /** 选定口径; null gives the choice back to the evidence. Kept in the file with the next write. */
  chooseProfile(formId: string, profileId: string | null): void;
  tick(ref: CellRef, ticked: boolean): void;
  tickAll(ticked: boolean): void;
  /** 评定: the score a person gives where the rule leaves room; null takes it back. Refused outside the range. */
  decide(ref: CellRef, score: string | null): Refusal;
  /** 表外分值: what a person states for points that the form does not show; null takes it back. Refused outside 0 to `high`. */
  stateOffTable(name: string, points: string | null): Refusal;
  setFormulas(on: boolean): void;
  /** 填入: writes what is ticked. */
  fill(): Promise<void>;
  /** 撤销: puts back the last fill or reason; with changes by others since, `undoBlocked` lists them and nothing is written. */
  undo(): Promise<void>;
  /** Puts back what nobody changed since, and forgets the rest; `false` only closes the list. */
  undoOthers(go: boolean): Promise<void>;
  /** Writes a reason into the form's cell; the sheet is the only place it is kept. */
  writeReason(row: ReasonRow, text: string): Promise<void>;
  /** What a reviewer would ask about a reason that is still being typed. */
  hintsFor(row: ReasonRow, text: string): readonly Message[];
  /** 认识的表头, for a workbook in which no form was found. */
  knownHeadings(): readonly Message[];
  showMarks(on: boolean): Promise<void>;
  /** 复核. */
  readonly review: ReviewSession;
  readonly papers: Papers;
  /** 练习. */
  readonly exercises: Exercises;
  /** 口径的修改. */
  readonly rules: OwnRules;
  select(ref: CellRef): Promise<void>;
  /** 落定: what was decided a moment ago reaches the file before somebody saves or leaves it. */
  settle(): Promise<void>;
  dismissNotice(serial: number): void;
  dispose(): void;
}
