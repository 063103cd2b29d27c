import type { EvaluationForm } from '../form/evaluation-form';
import type { RuleProfile } from '../profile/rule-profile';
import { computedCells, type ComputedCell, type ComputedKind } from '../scoring/computed-cells';
import type { Derivation } from '../scoring/derivation';
import type { FormScore } from '../scoring/form-score';
import { totalCellScore } from '../scoring/total-scope';
import type { CellRef } from '../workbook/cell-ref';
import type { Message } from '../wording/message';

/** 可解释的单元格: a computed cell with the way its content came about. Nothing is computed here. */
export interface ExplainableCell {
  readonly ref: CellRef;
  readonly kind: ComputedKind;
  readonly label: string;
  readonly outcome: 'scored' | 'needs-review';
  /** As the cell would show it; null while open. */
  readonly result: string | null;
  readonly reason: Message | null;
  readonly derivation: Derivation;
}

/** Every computed cell of a scored form. */
export function explainableCells({ form, profile, score }: {
  readonly form: EvaluationForm;
  readonly profile: RuleProfile | null;
  readonly score: FormScore | null;
}): readonly ExplainableCell[] {
  if (profile === null || score === null) return [];
  return computedCells(form, score, profile).map((cell) => ({
    ref: cell.field.ref,
    kind: cell.kind,
    label: cell.label,
    outcome: cell.content === null ? 'needs-review' : 'scored',
    result: cell.shown,
    reason: cell.open,
    derivation: derivationOf({ form, profile, score }, cell),
  }));
}

function derivationOf({ form, profile, score }: { form: EvaluationForm; profile: RuleProfile; score: FormScore }, { kind, line }: ComputedCell): Derivation {
  switch (kind) {
    case 'fund-rate':
    case 'adjustment-rate':
    case 'fund-score':
      return score.funds[line]!.derivation;
    case 'completion-rate':
    case 'indicator-score':
      return score.indicators[line]!.derivation;
    case 'subtotal':
      return score.subtotals[line]!.derivation;
    case 'total':
      return totalCellScore(form, score, profile).derivation;
    case 'grade':
      return score.grade.derivation;
  }
}
