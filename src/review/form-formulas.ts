import type { Field } from '../form/evaluation-form';
import type { ComputedKind } from '../scoring/computed-cells';
import type { ReviewSubject } from './check';
import { computedFields } from './computed-fields';
import type { Expression } from './formula/expression';
import { readFormula } from './formula/read-formula';

/** 计算栏里的公式: what stands there is worked out by the spreadsheet. */
export interface FormFormula {
  readonly kind: ComputedKind;
  readonly line: number;
  readonly label: string;
  readonly field: Field;
  /** Null where the formula does more than this engine reads. */
  readonly expression: Expression | null;
}

/** Every formula in a cell that the rule answers for; none in most forms. */
export function formFormulas(subject: ReviewSubject): readonly FormFormula[] {
  const before = known.get(subject.score);
  if (before !== undefined) return before;
  const found = computedFields(subject.form).flatMap(({ kind, line, label, field }): FormFormula[] => {
    const formula = field.cell?.formula ?? null;
    return formula === null || field.shared ? [] : [{ kind, line, label: label(), field, expression: readFormula(formula, field.ref.sheet) }];
  });
  known.set(subject.score, found);
  return found;
}

/** Several checks ask for the same formulas; a score never changes. */
const known = new WeakMap<object, readonly FormFormula[]>();
