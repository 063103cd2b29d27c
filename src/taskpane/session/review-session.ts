import type { CriteriaPack, Criterion } from '../../review/criteria/criteria-pack';
import type { Finding } from '../../review/finding';
import type { VerdictCard } from '../../review/verdict-card';
import type { WaiverReason } from '../../review/waivers';
import type { CellRef } from '../../workbook/cell-ref';
import type { Message } from '../../wording/message';

/** 豁免: why a finding is let pass. */
export interface WaiverView {
  readonly reason: Message;
  /** What the person added, "" where the reason says it all. */
  readonly text: string;
  /** ISO date of the day it was given. */
  readonly on: string;
  /** It fell away because what was seen has changed; the finding is open again. */
  readonly stale: boolean;
}

/** 审核发现 as a line of the walk. */
export interface FindingRow {
  readonly finding: Finding;
  readonly formId: string;
  /** 审核项 by name. */
  readonly title: Message;
  /** 指标 or block the cell belongs to, as the form names it; "" where the finding is about the form as a whole. */
  readonly label: string;
  readonly state: 'open' | 'waived';
  /** Of a waived finding, or the one that fell away (`stale`) of an open one. */
  readonly waiver: WaiverView | null;
  /** 列入意见. */
  readonly inOpinion: boolean;
  /** 复核人的批注, kept in the file. */
  readonly note: string | null;
  /** It was shown to the reviewer as it stands now: 已看 n of m. */
  readonly seen: boolean;
  /** The rule behind it: clause and source of the profile; null where the check's page says it all. */
  readonly rule: Message | null;
}

/** 修正 offered by findings, as a ticked preview. */
export interface FixRow {
  readonly findingId: string;
  readonly ref: CellRef;
  readonly label: string;
  /** As the formula bar shows it. */
  readonly old: string;
  readonly value: string;
  /** A formula stands there, or what a person entered as a result: ticked only by hand. */
  readonly byHand: boolean;
  readonly ticked: boolean;
}

/** 复核得分 of one indicator or fund line, beside 自评得分 and never over it. */
export interface ReviewerScoreRow {
  readonly ref: CellRef;
  readonly label: string;
  /** 自评得分 as the cell shows it. */
  readonly reported: string;
  /** Exact: "40/3" where it does not end; null where none is known. */
  readonly weight: string | null;
  /** What the reviewer gives, by hand or by deductions; null: as reported. */
  readonly given: string | null;
  readonly deductions: readonly { readonly criterion: Criterion; readonly step: string; readonly points: string }[];
}

/** 复核 of the current form. */
export interface FormReview {
  readonly formId: string;
  readonly card: VerdictCard;
  /** All findings in reading order, waived ones included. */
  readonly rows: readonly FindingRow[];
  readonly fixes: readonly FixRow[];
  readonly scores: readonly ReviewerScoreRow[];
  /** 复核总分: the reported scores with the reviewer's in their places; null while one is unreadable or the total is open. */
  readonly reviewedTotal: string | null;
  readonly reviewedGrade: string | null;
}

/** 已复核的表 in the list of forms; the others are one press (`show`) away. */
export interface ReviewedFormRow {
  readonly formId: string;
  /** 项目名称, "" where the form does not say. */
  readonly project: string;
  /** null: no profile applies, or it was not reviewed yet. */
  readonly card: VerdictCard | null;
}

export interface ReviewState {
  /** 一键复核 was pressed; from now on the review follows the workbook. */
  readonly reviewing: boolean;
  /** Every form of the workbook, in its order; empty before 一键复核. */
  readonly forms: readonly ReviewedFormRow[];
  /** The form that the pane shows; null: nothing was reviewed yet, or it has no profile (`why` says what is missing). */
  readonly current: FormReview | null;
  readonly why: Message | null;
  /** 走查位置: id of the finding last looked at in the current form, or of what stands in its place now; null before the walk. */
  readonly at: string | null;
  readonly marksShown: boolean;
  readonly notesShown: boolean;
  readonly pack: CriteriaPack | null;
  readonly packs: readonly CriteriaPack[];
  /** Waive, take in, note, score, deduct: the last of them can be taken back. */
  readonly undoable: boolean;
}

/** Why something a person asked for was not taken. */
type Refusal = Message | null;

/** 复核会话: what a reviewer knows and does, without a screen. Reviewing writes nothing to any cell; what it keeps is kept in the file's record. */
export interface ReviewSession {
  /** The same object as `review` of the pane's state; listeners of the pane hear of its changes. */
  readonly state: ReviewState;
  /** 一键复核: detects where nothing was detected yet, and reviews every form. Writes nothing. */
  reviewAll(): Promise<void>;
  /** 豁免. With the reason `other` the text must say something. */
  waive(findingId: string, reason: WaiverReason, text: string): Promise<Refusal>;
  unwaive(findingId: string): Promise<void>;
  takeIn(findingId: string, taken: boolean): Promise<void>;
  /** 批注; a blank text takes it back. */
  note(findingId: string, text: string): Promise<Refusal>;
  /** The reviewer stands on this finding: it counts as seen. Writes nothing by itself. */
  look(findingId: string): void;
  /** Takes back the last of the above but `look`, or the last score, deduction or choice of a pack. */
  undo(): Promise<void>;
  tickFix(findingId: string, ticked: boolean): void;
  /** Writes the ticked fixes of the current form like 填入, taken back like it with the pane's `undo`. */
  fix(): Promise<void>;
  choosePack(packId: string | null): Promise<void>;
  /** 复核得分 in place of any deductions; null takes it back. Refused outside 0 to the weight. */
  giveScore(ref: CellRef, score: string | null): Promise<Refusal>;
  /** 扣减 by a criterion of the pack, in place of a score given by hand; null takes it back. */
  deduct(ref: CellRef, criterionId: string, step: string | null): Promise<Refusal>;
  showMarks(on: boolean): Promise<void>;
  /** 备注: our notes on the cells with open findings, written anew or taken away; notes of others are never touched. */
  showNotes(on: boolean): Promise<void>;
}
