import { type Decimal, decimal, decimalText, decimalTextWithPlaces, HUNDRED } from '../../../exact/decimal';
import type { ReviewSubject } from '../../../review/check';
import { compareWritten } from '../../../review/written';
import type { ComputedCell, ComputedKind } from '../../../scoring/computed-cells';
import { contentOf } from '../../../workbook/cell-content';
import { sameCell } from '../../../workbook/cell-ref';
import type { CellContent } from '../../../workbook/change-set';
import { ruledCells } from '../ruled-cells';
import { type Seeded, shuffled } from '../seeded';
import type { Plant } from './plant';

/** What a wrong number brings along in sums and words around it. */
export const AROUND_SCORES: readonly string[] = [
  'score-differs', 'scores-not-added', 'subtotal-differs', 'total-differs', 'grade-differs', 'grade-contradicts-total', 'rate-contradicts-score',
  'shortfall-full', 'reason-missing', 'reason-needless', 'projects-all-full', 'formula-stale', 'formula-sums-wrong', 'total-told-otherwise', 'rate-contradicts-funds', 'rate-told-otherwise',
];

/**
 * 错在计算栏: a cell that is right by the rule gets another number. Only a plain value is replaced: a formula would bring
 * the right one back.
 */
export function computedPlant(id: string, { kinds, finds, wrong }: {
  readonly kinds: readonly ComputedKind[];
  readonly finds: readonly string[];
  /** The wrong number; null where this cell has none of this kind. */
  readonly wrong: (cell: ComputedCell, subject: ReviewSubject, random: Seeded) => Decimal | string | null;
}): Plant {
  return {
    id,
    finds,
    follows: AROUND_SCORES,
    words: false,
    plant: (subject, random) => {
      const places = ruledCells(subject).filter((cell) => kinds.includes(cell.kind) && isRight(cell));
      for (const cell of shuffled(places, random)) {
        const value = wrong(cell, subject, random);
        if (value === null) continue;
        const after = typeof value === 'string' ? { kind: 'text' as const, text: value } : written(cell, value);
        return { ref: cell.field.ref, before: contentOf(cell.field.cell), after, format: null, formatBefore: null };
      }
      return null;
    },
    where: (subject, ref) => {
      const cell = ruledCells(subject).find(({ field }) => sameCell(field.ref, ref));
      return { label: cell?.label ?? '', text: cell?.field.text ?? '' };
    },
  };
}

function isRight(cell: ComputedCell): boolean {
  const { state } = compareWritten(cell);
  return state === 'same' && cell.field.cell?.formula === null;
}

/** The number in the way this cell writes: per cent as text, as a ratio, or out of a hundred. */
function written({ content, value, field, shown }: ComputedCell, wrong: Decimal): CellContent {
  const outOfHundred = value !== null && content?.kind === 'number' && !decimal(content.decimal).equals(value);
  if (content?.kind === 'text') return { kind: 'text', text: `${decimalText(wrong.times(HUNDRED))}%` };
  const number = outOfHundred ? wrong.times(HUNDRED) : wrong;
  if (field.cell?.format !== '@') return { kind: 'number', decimal: decimalText(number) };
  return { kind: 'text', text: decimalTextWithPlaces(number, Math.max(placesIn(shown!), number.decimalPlaces())) };
}

function placesIn(shown: string): number {
  const digits = shown.replace('%', '');
  return digits.includes('.') ? digits.length - digits.indexOf('.') - 1 : 0;
}
