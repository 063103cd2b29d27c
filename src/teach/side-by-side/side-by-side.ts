import type { Decimal } from '../../exact/decimal';
import type { RuleProfile } from '../../profile/rule-profile';
import type { FormScore } from '../../scoring/form-score';
import type { CellRef } from '../../workbook/cell-ref';
import type { Message } from '../../wording/message';

/** 同表异规: one form under several profiles, each scored by the engine. Every list of scores runs parallel to `columns`. */
export interface SideBySide {
  readonly columns: readonly ProfileColumn[];
  /** A row for each score cell of the form that one of the profiles gives a score, in reading order. */
  readonly rows: readonly ComparedRow[];
  /** 总分 with all its parts, whether or not the form has a cell for it. */
  readonly totals: readonly (ComparedScore | null)[];
  readonly grades: readonly (ComparedScore | null)[];
  /** Rows of a form too long to try each on the grade: so many were not tried. */
  readonly untried: number;
}

/** 一列: a profile that was asked about. One that does not fit says why and has no score. */
export type ProfileColumn =
  | {
      readonly fits: true;
      readonly profile: RuleProfile;
      readonly inForce: boolean;
      readonly score: FormScore;
      /** What is odd about holding this form against it, though it can be. */
      readonly remarks: readonly Message[];
    }
  | { readonly fits: false; readonly profile: RuleProfile; readonly inForce: boolean; readonly why: readonly Message[] };

/** 同一格在一个口径下的结果. */
export type ComparedScore =
  | { readonly outcome: 'scored'; readonly shown: string; /** null: a grade. */ readonly value: Decimal | null }
  | { readonly outcome: 'needs-review'; readonly reason: Message; readonly range: { readonly low: Decimal; readonly high: Decimal } | null }
  | { readonly outcome: 'not-scored'; readonly reason: Message };

export type ComparedKind = 'fund-score' | 'indicator-score' | 'subtotal' | 'total' | 'grade';

/** 一行: a score cell of the form, under each profile. */
export interface ComparedRow {
  readonly kind: ComparedKind;
  /** Index in the list of the form that it belongs to (funds, indicators, subtotals); 0 for total and grade. */
  readonly line: number;
  readonly ref: CellRef;
  readonly label: string;
  /** null: the profile does not fit the form. */
  readonly scores: readonly (ComparedScore | null)[];
  readonly differs: boolean;
  /** null where nothing differs; looked for when it is first read, since most rows are never shown. Do not spread a row. */
  readonly step: DifferingStep | null;
  readonly gradeChanges: readonly GradeChange[];
}

/** 计分的环节, in the order a value passes them. */
export type Stage = 'weight' | 'kind' | 'rate' | 'method' | 'add' | 'deduct' | 'limit' | 'judged' | 'round' | 'score' | 'grade';

/** 不同的一步: the first one after which the profiles part, and what each does there. */
export interface DifferingStep {
  readonly stage: Stage;
  /** null: the profile does not fit the form. */
  readonly of: readonly (StepWords | null)[];
}

export interface StepWords {
  readonly says: Message;
  /** The score of the row in this column; null while it is open or where there is none. */
  readonly shown: string | null;
}

/**
 * 改变等级: the score that the row has under the profile `taken`, put into the sum of the profile `under` in place of the
 * row's own, gives another grade. Both are indexes of columns; all other rows keep the scores of `under`.
 */
export interface GradeChange {
  readonly under: number;
  readonly taken: number;
  readonly from: string;
  readonly to: string;
}
