import type { RuleLine } from '../../explain/rules/rule-line';
import type { EvaluationForm } from '../../form/evaluation-form';
import type { Derivation, StepName } from '../../scoring/derivation';
import type { Message } from '../../wording/message';

/** 规则卡: one idea of a profile on one card: the rule in words, its formula, and rows that the engine has scored. */
export interface RuleCard {
  /** Tells the cards of a profile apart: "positive", "fund-execution-rate". */
  readonly id: string;
  readonly title: Message;
  /** The rule in words; each line with its source and how sure it is. */
  readonly lines: readonly RuleLine[];
  /** 公式 as the derivations of the rows show them, each once. */
  readonly formulas: readonly CardFormula[];
  /** 例行; none where the rule computes nothing. */
  readonly rows: readonly WorkedRow[];
  /** The form and the line of it that the graph of this card is drawn from; null where there is nothing to draw. */
  readonly graphOf: CardSample | null;
}

/** 公式 of one step, over the operand names of the derivation. */
export interface CardFormula {
  /** What it gives, or when it applies. */
  readonly what: Message;
  readonly step: StepName;
  readonly formula: string;
  /** What the card calls "rate". */
  readonly rate: Message | null;
}

/** 常见、临界、未达到: what a row is an example of. */
export type RowRole = 'typical' | 'edge' | 'failing';

/** 例行: what was put in, the steps of the engine, and what came out. */
export interface WorkedRow {
  readonly role: RowRole;
  /** What it is an example of, in words. */
  readonly label: Message;
  readonly given: readonly GivenValue[];
  readonly derivation: Derivation;
  readonly result: RowResult;
  /** 偏差原因 is due, and why. */
  readonly reasonDue: readonly Message[];
}

/** 一项已知: what a cell of the row is called, and what stands in it. */
export interface GivenValue {
  readonly name: Message;
  readonly text: string;
}

/** scored: as the cell shows it. open: a person decides, inside the range where there is one. */
export type RowResult =
  | { readonly kind: 'scored'; readonly shown: string; readonly grade: string | null }
  | { readonly kind: 'open'; readonly why: Message; readonly range: string | null }
  | { readonly kind: 'not-scored'; readonly why: Message };

/** 图的出处: a line of a form made up for a card, and what of it moves; `line` null is the total fund line. */
export interface CardSample {
  readonly form: EvaluationForm;
  readonly line: number | null;
  readonly moves: 'actual' | 'execution-rate';
}
