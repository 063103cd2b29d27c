import type { Level } from '../review/finding';
import type { CellRef } from '../workbook/cell-ref';
import type { Message } from '../wording/message';

/**
 * 审核意见的事实: everything an opinion, a self-check or their text says about one form, gathered before a word is put on
 * paper. Plain data: texts are the form's own, amounts are decimal text, sentences are messages. gather-facts.ts makes it
 * from the engine; what only people know (waivers, what is taken in, scores, names) is handed to it.
 */
export interface OpinionFacts {
  readonly identity: FormIdentity;
  readonly profile: ProfileFacts;
  readonly totals: TotalFacts;
  /** 列入的审核发现, in reading order: those taken in, or all that nobody waived. */
  readonly findings: readonly FindingFacts[];
  readonly waivers: readonly WaiverFacts[];
  /** 审核项 by how they ended: how much was looked at. */
  readonly checks: CheckCounts;
  /** 复核得分; null where no reviewer scored. */
  readonly reviewed: ReviewedFacts | null;
  readonly signature: SignatureFacts;
}

/** 表的身份; "" where the form does not say. */
export interface FormIdentity {
  /** Name of the file, without its folder. */
  readonly file: string;
  /** "自评表!A2", the form's id. */
  readonly form: string;
  /** "自评表!A2:J30". */
  readonly range: string;
  readonly project: string;
  readonly department: string;
  readonly unit: string;
  readonly year: string;
}

/** 规则口径 as it is cited. */
export interface ProfileFacts {
  readonly id: string;
  readonly version: string;
  readonly name: { readonly zh: string; readonly en: string };
  readonly standing: 'documented' | 'sample';
  /** 口径指纹: SHA-256 of its content, hexadecimal; two reviewers with the same one used the same rules. */
  readonly hash: string;
  /** 本地修改: not as it comes with Ziping. */
  readonly local: boolean;
  readonly sources: readonly SourceFacts[];
}

export interface SourceFacts {
  readonly title: string;
  /** 文号, "" where there is none. */
  readonly documentNumber: string;
  readonly issuer: string;
  readonly issuedOn: string;
}

/** 填报、复算、差额. */
export interface TotalFacts {
  /** Fund score and subtotals of the form, in its order. */
  readonly parts: readonly TotalLine[];
  readonly total: TotalLine;
  readonly grade: { readonly reported: string; readonly recomputed: string | null };
  /** 差额出自何处: rounding, named rows, an open row; null where there is none or nothing can be told. */
  readonly because: Message | null;
  /** 表外分值 that the form does not show. */
  readonly offTable: readonly { readonly name: string; readonly points: string }[];
}

export interface TotalLine {
  readonly label: string;
  /** As it stands in the form, "" when blank. */
  readonly reported: string;
  /** null while it waits for a person. */
  readonly recomputed: string | null;
  /** Reported less recomputed; null where either is missing. */
  readonly difference: string | null;
}

/** 审核发现 on paper. */
export interface FindingFacts {
  readonly id: string;
  readonly check: string;
  readonly title: Message;
  readonly level: Level;
  readonly verdict: 'failed' | 'needs-review';
  readonly ref: CellRef;
  readonly related: readonly CellRef[];
  /** 指标名称 or row label; "" where the finding is about no single row. */
  readonly indicator: string;
  readonly message: Message;
  readonly advice: Message;
  readonly roundingOnly: boolean;
  /** 复核人的话 about it, "" when there is none. */
  readonly note: string;
}

/** 豁免 with its reason. */
export interface WaiverFacts {
  readonly finding: FindingFacts;
  readonly reason: Message;
  /** What the person added, "" where the reason says it all. */
  readonly text: string;
  /** ISO date. */
  readonly on: string;
}

export interface CheckCounts {
  readonly passed: number;
  readonly failed: number;
  readonly needsReview: number;
  readonly inapplicable: number;
}

/** 复核得分: the reviewer's own, beside the unit's. */
export interface ReviewedFacts {
  /** 扣分标准; null where none was used. */
  readonly pack: { readonly id: string; readonly version: string; readonly name: Message } | null;
  /** Rows in which something was decided, in the form's order. */
  readonly rows: readonly ReviewedRow[];
  readonly total: string | null;
  readonly grade: string | null;
}

export interface ReviewedRow {
  readonly indicator: string;
  readonly ref: CellRef;
  readonly weight: string;
  /** 自评得分. */
  readonly reported: string;
  /** 复核得分. */
  readonly reviewed: string;
  readonly deductions: readonly DeductionFacts[];
}

export interface DeductionFacts {
  /** Id of the criterion in its pack. */
  readonly criterion: string;
  readonly wording: Message;
  /** 依据: source and clause, "" where there is none. */
  readonly basis: string;
  /** Points taken off, as a positive number. */
  readonly points: string;
}

/** 签署; "" leaves a line to write on. */
export interface SignatureFacts {
  readonly reviewer: string;
  readonly date: string;
}
