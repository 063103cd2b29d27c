import type { EvaluationForm } from '../form/evaluation-form';
import type { RuleProfile } from '../profile/rule-profile';
import { computedCells, type ComputedCell, type ComputedKind } from '../scoring/computed-cells';
import type { Derivation } from '../scoring/derivation';
import type { FormScore } from '../scoring/form-score';
import { adjustmentRate } from '../scoring/fund-rate';
import { fundAmounts } from '../scoring/fund-amounts';
import type { CellRef } from '../workbook/cell-ref';
import type { Message } from '../wording/message';
import { rateDerivation } from './rate-derivation';
import { totalDerivation } from './total-derivation';

/** 可解释的单元格: a computed cell with the way its content came about. Nothing is computed here. */
export interface ExplainableCell {
  readonly ref: CellRef;
  readonly kind: ComputedKind;
  readonly label: string;
  /** Index in the list of the form that it belongs to (funds, indicators, subtotals); 0 for total and grade. */
  readonly line: number;
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
  return computedCells(form, score, profile).map((cell) => {
    let derivation: Derivation | null = null;
    return {
      ref: cell.field.ref,
      kind: cell.kind,
      label: cell.label,
      line: cell.line,
      outcome: cell.content === null ? 'needs-review' : 'scored',
      result: cell.shown,
      reason: cell.open,
      // Of many cells one is explained; that of a rate is put together from its row.
      get derivation() {
        return derivation ??= derivationOf({ form, profile, score }, cell);
      },
    };
  });
}

function derivationOf({ form, profile, score }: { form: EvaluationForm; profile: RuleProfile; score: FormScore }, { kind, line }: ComputedCell): Derivation {
  const { rounding, indicators: { completionRate } } = profile;
  switch (kind) {
    case 'fund-rate':
      return rateDerivation(score.funds[line]!.derivation, score.funds[line]!.rate, { rounding: rounding.fundRate, cap: null });
    case 'adjustment-rate':
      // The row's own steps lead to its execution rate.
      return rateDerivation(adjustmentRate(fundAmounts(form.funds[line]!, form), profile.funds).steps, score.adjustmentRates[line]!, { rounding: rounding.fundRate, cap: null });
    case 'fund-score':
      return score.funds[line]!.derivation;
    case 'completion-rate':
      return rateDerivation(score.indicators[line]!.derivation, score.indicators[line]!.rate, {
        rounding: rounding.completionRate,
        cap: completionRate.cap === null ? null : { at: completionRate.cap, cite: completionRate.cite },
      });
    case 'indicator-score':
      return score.indicators[line]!.derivation;
    case 'subtotal':
      return score.subtotals[line]!.derivation;
    case 'total':
      return totalDerivation(form, score, profile);
    case 'grade':
      return score.grade.derivation;
  }
}
