import type { ReviewRecord } from '../../../record/review-record';
import type { Message } from '../../../wording/message';

/** 复核的底账: what the session knows of a review beside the file's record. */
export interface ReviewFacts {
  /** 一键复核 was pressed: reviews are made, shown and followed. */
  readonly reviewing: boolean;
  /** What Z takes back, newest last. */
  readonly reviewPast: readonly PastDecision[];
  /** 勾选 of fixes by finding, where a person changed it. */
  readonly fixTicks: ReadonlyMap<string, FixTick>;
  /** 走查位置 by form. */
  readonly walk: ReadonlyMap<string, WalkPlace>;
}

/** 复核动作 as it was before, and what it was called. */
export interface PastDecision {
  readonly says: Message;
  readonly before: ReviewRecord;
}

/** Nobody agreed to replace what was typed later: a tick holds while just this stands there. */
export interface FixTick {
  readonly ticked: boolean;
  readonly standing: string;
}

/** The finding itself and, should it go, where in the list it stood. */
export interface WalkPlace {
  readonly key: string;
  readonly index: number;
}

export const NO_REVIEW_FACTS: ReviewFacts = { reviewing: false, reviewPast: [], fixTicks: new Map(), walk: new Map() };
