import type { ReviewSubject } from '../../review/check';
import { computedCells, type ComputedCell } from '../../scoring/computed-cells';
import { refText } from '../../workbook/cell-ref';

/** 由规则定的计算栏: those whose content follows from the rule alone, each merged cell once. What a person decided is no question of a rule. */
export function ruledCells({ form, score, profile }: ReviewSubject): readonly ComputedCell[] {
  const seen = new Set<string>();
  return computedCells(form, score, profile).filter((cell) => {
    const at = refText(cell.field.ref);
    if (cell.content === null || seen.has(at) || !isByRule({ form, score, profile }, cell)) return false;
    seen.add(at);
    return true;
  });
}

function isByRule({ score }: ReviewSubject, { kind, line }: ComputedCell): boolean {
  if (kind !== 'indicator-score' && kind !== 'fund-score') return true;
  const result = (kind === 'fund-score' ? score.funds : score.indicators)[line]!;
  return result.outcome === 'scored' && result.by === 'rule';
}
