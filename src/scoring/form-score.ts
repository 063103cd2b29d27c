import type { Decimal } from '../exact/decimal';
import type { Ratio } from '../exact/ratio';
import type { Message } from '../wording/message';
import type { Derivation } from './derivation';

/** 待定范围: where a person's decision must lie, and the profile's proposal inside it, where it has one. */
export interface JudgementRange {
  readonly low: Decimal;
  readonly high: Decimal;
  readonly proposal: Decimal | null;
}

/** How a scored number came about: by the rule alone, by a person's decision inside the range, or by the profile's default, taken on request. */
export type DecidedBy = 'rule' | 'person' | 'default';

/** 完成率 or 预算执行率. */
export interface Rate {
  readonly exact: Ratio;
  /** Rounded as the profile says, as a ratio: 0.9781. */
  readonly rounded: Decimal;
}

/**
 * 一行的结果. scored: a number. needs-review: the rule leaves room or a cell cannot be read, `reason` says which.
 * not-scored: the row carries no score (component fund row, placeholder, child), `reason` says why.
 */
export type LineScore =
  | {
      readonly outcome: 'scored';
      readonly score: Decimal;
      /** Before rounding, after caps. */
      readonly exact: Ratio;
      readonly by: DecidedBy;
      readonly rate: Rate | null;
      /** Weight by the profile, exact (40/3). */
      readonly weight: Ratio | null;
      /** 偏差原因 is due, and why. */
      readonly reasonDue: readonly Message[];
      readonly derivation: Derivation;
    }
  | {
      readonly outcome: 'needs-review';
      readonly reason: Message;
      /** Of a row that adds other rows: each open row below it. */
      readonly open?: readonly Message[];
      readonly range: JudgementRange | null;
      readonly rate: Rate | null;
      readonly weight: Ratio | null;
      readonly reasonDue: readonly Message[];
      readonly derivation: Derivation;
    }
  | {
      readonly outcome: 'not-scored';
      readonly reason: Message;
      readonly rate: Rate | null;
      readonly derivation: Derivation;
    };

/** 汇总结果: a subtotal or the total. */
export type SumScore =
  | { readonly outcome: 'scored'; readonly score: Decimal; readonly exact: Ratio; readonly derivation: Derivation }
  | {
      readonly outcome: 'needs-review';
      readonly reason: Message;
      /** Each open row or part below it, however many sums lie between. */
      readonly open: readonly Message[];
      /** What it is at least and at most, where every open part has a range. */
      readonly range: JudgementRange | null;
      readonly derivation: Derivation;
    };

export type GradeResult =
  | { readonly outcome: 'graded'; readonly grade: string; readonly derivation: Derivation }
  | { readonly outcome: 'needs-review'; readonly reason: Message; readonly derivation: Derivation }
  | { readonly outcome: 'not-graded'; readonly reason: Message; readonly derivation: Derivation };

/** 评分结果 of one form under one profile; every list runs parallel to the form's own. */
export interface FormScore {
  readonly profileId: string;
  readonly funds: readonly LineScore[];
  /** 预算调整率 by fund line, where the profile computes it. */
  readonly adjustmentRates: readonly (Rate | null)[];
  readonly indicators: readonly LineScore[];
  readonly subtotals: readonly SumScore[];
  /** Sum of the form's own table, without off-table points. */
  readonly tableTotal: SumScore;
  /** The whole total; needs-review while off-table points are not stated. */
  readonly total: SumScore;
  readonly grade: GradeResult;
}

/** Decisions by a key; scoring asks for single ones and never for all. */
export type Decisions = Pick<ReadonlyMap<string, Decimal>, 'get'>;

/** 人工评定: what people decided where the rule leaves room; kept in the file. */
export interface Judgements {
  /** Score by the address of the score cell ("Sheet!G64"). */
  readonly scores: Decisions;
  /** Off-table points by their name in the profile. */
  readonly offTable: Decisions;
  /** Take the profile's default wherever a judgement is open, and say so. */
  readonly acceptDefaults: boolean;
}

export const NO_JUDGEMENTS: Judgements = { scores: new Map(), offTable: new Map(), acceptDefaults: false };
