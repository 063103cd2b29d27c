import type { Certainty } from '../../profile/rule-profile';
import type { DerivationStep } from '../../scoring/derivation';
import type { CellRef } from '../../workbook/cell-ref';
import type { Message } from '../../wording/message';

/** 推导卡的主题, in the order in which a value passes them. */
export type CardTopic =
  | 'read' | 'weight' | 'adjustment' | 'kind' | 'total' | 'rule' | 'rate' | 'band' | 'level' | 'numbers'
  | 'limit' | 'judged' | 'sum' | 'rounding' | 'grade' | 'open' | 'result' | 'reason';

/** 推导卡: one idea of a derivation, for a screen, a projector or paper. Its words come from the derivation. */
export interface StepCard {
  /** Apart from every other card of the cell. */
  readonly id: string;
  readonly topic: CardTopic;
  readonly title: Message;
  readonly lines: readonly CardLine[];
  /** The rule that it follows; null where it needs none. */
  readonly footing: CardFooting | null;
  /** 先问: asked before the card is shown; null where nothing can be asked honestly. */
  readonly question: CardQuestion | null;
}

/** What stands on a card, line by line. */
export type CardLine =
  | { readonly kind: 'says'; readonly says: Message }
  /** 读数: what a cell says, in its own text. */
  | { readonly kind: 'read'; readonly name: Message; readonly text: string; readonly at: CellRef | null }
  /** 代入: the formula of a step, in words and with its numbers (`formula-text.ts`). */
  | { readonly kind: 'formula'; readonly step: DerivationStep }
  /** 加数 of a sum. */
  | { readonly kind: 'part'; readonly name: Message; readonly value: string; readonly at: CellRef | null }
  /** What the cell comes to, as it would show it. */
  | { readonly kind: 'result'; readonly text: string; readonly at: CellRef };

/** 依据: where the rule stands, and how sure it is. */
export interface CardFooting {
  readonly title: string;
  readonly clause: string | null;
  readonly certainty: Certainty;
  readonly note: string | null;
}

/** 提问, with one right choice; the others are wrong for this very row. */
export interface CardQuestion {
  readonly asks: Message;
  readonly choices: readonly CardChoice[];
}

export interface CardChoice {
  readonly says: Message;
  readonly right: boolean;
}
