import type { Decimal } from '../exact/decimal';

/** 比较符: ≥ > ≤ < = as written, or none. */
export type Comparison = '>=' | '>' | '<=' | '<' | '=' | 'none';

/**
 * 计量单位: `factor` turns an amount of this unit into the base unit of its dimension (万元 → 元: 10000; 分钟 → 秒: 60;
 * % → 1: 0.01). Units of one dimension compare through their factors; units without a known dimension only with
 * themselves, by symbol.
 */
export interface Unit {
  readonly symbol: string;
  readonly dimension: string;
  readonly factor: Decimal;
}

/** 数量: one number with what belongs to it: "≥90%", "1666元/月", "12.00". */
export interface Quantity {
  readonly kind: 'quantity';
  readonly comparison: Comparison;
  /** As written, in `unit`; a multiplier such as 万 before a counting unit is already in it ("5.8万人" is 58000 人). */
  readonly amount: Decimal;
  /** null for a bare number. */
  readonly unit: Unit | null;
  /** Words that stood before the number and belong to it ("办结率" in "办结率≥90%"), or null. */
  readonly label: string | null;
}

/**
 * 定性表述: words instead of a number. `degree` says where the words stand on the national three-step scale;
 * `stated` is a plain quality such as 及时, 健全, 合理 that names a demand but no degree. A profile may map the
 * exact `text` otherwise.
 */
export interface Level {
  readonly kind: 'level';
  /** Normalised words: full width folded, blanks and tags gone. */
  readonly text: string;
  readonly degree: 'achieved' | 'partial' | 'failed' | 'stated';
  /** The words deny something (未, 没有, 不 …) without being one of the known phrases. */
  readonly negated: boolean;
}

/** 日期: year, month (1–12) and day as far as written. */
export interface CalendarDate {
  readonly year: number | null;
  readonly month: number | null;
  readonly day: number | null;
}

/** 时限: "2023年12月底前", "9月前", "2023-06-30". `comparison` is <= for 底前/前(含), < for 前 where the day itself is not included, = for a plain date. */
export interface Deadline {
  readonly kind: 'deadline';
  readonly comparison: Comparison;
  readonly date: CalendarDate;
}

/** 期间: "2021.1.1-12.31", "当年全年" (both ends null). */
export interface Period {
  readonly kind: 'period';
  readonly from: CalendarDate | null;
  readonly until: CalendarDate | null;
}

/** 区间: "60—80周岁", "3~5天"; both ends included unless written otherwise. */
export interface Range {
  readonly kind: 'range';
  readonly low: Decimal;
  readonly high: Decimal;
  readonly lowIncluded: boolean;
  readonly highIncluded: boolean;
  readonly unit: Unit | null;
  readonly label: string | null;
}

/** 复合值: several limits or measures in one cell. `cutOff`: the last part is a label without its value, as a length limit leaves it. */
export interface Compound {
  readonly kind: 'compound';
  readonly parts: readonly { readonly label: string | null; readonly value: Quantity | Range | Level | null }[];
  readonly cutOff: boolean;
}

/** 空值: the different kinds of nothing; they do not mean the same. */
export interface Nothing {
  readonly kind: 'nothing';
  readonly sort: 'blank' | 'slash' | 'dash' | 'none' | 'null';
}

/** 无法识别: text in which no single value can be read without guessing. */
export interface Unreadable {
  readonly kind: 'unreadable';
  /**
   * approximate: 约100人, 近百, 数十: no exact number is written. incomplete: a sign or a unit without its number.
   * elsewhere: 同上, 见附件: the value stands in another place.
   */
  readonly why:
    | 'sentence' | 'several-numbers' | 'too-long' | 'number-too-long' | 'error-value' | 'contradictory'
    | 'approximate' | 'incomplete' | 'elsewhere';
}

/** 单元格含义: what the text of a value cell says. */
export type CellMeaning = Quantity | Level | Deadline | Period | Range | Compound | Nothing | Unreadable;
