import type { EvaluationForm, Field, Indicator } from '../../../form/evaluation-form';
import { rowName } from '../../../form/row-name';
import type { ReviewSubject } from '../../../review/check';
import { contentOf } from '../../../workbook/cell-content';
import { refText, sameCell } from '../../../workbook/cell-ref';
import { type Seeded, shuffled } from '../seeded';
import type { Plant } from './plant';

/** What stands where, as a plant looks for a place. */
export interface RowPlace {
  readonly row: Indicator;
  readonly line: number;
}

/** 错在文字: a cell of an indicator row or of the goals gets other words. Merged cells speak for several rows and are left alone. */
export function wordPlant(id: string, { finds, follows = [], cellOf, text }: {
  readonly finds: readonly string[];
  readonly follows?: readonly string[];
  /** The cells it may stand in. */
  readonly cellOf: (subject: ReviewSubject) => readonly { readonly field: Field; readonly place: RowPlace | null }[];
  /** "" empties the cell; null where these words do not fit here. */
  readonly text: (field: Field, subject: ReviewSubject, random: Seeded) => string | null;
}): Plant {
  return {
    id,
    finds,
    follows,
    words: true,
    plant: (subject, random) => {
      for (const { field } of shuffled(cellOf(subject).filter((one) => !one.field.shared && (one.field.cell?.formula ?? null) === null), random)) {
        const words = text(field, subject, random);
        if (words === null || words === field.text) continue;
        const after = words === '' ? { kind: 'empty' as const } : { kind: 'text' as const, text: words };
        return { ref: field.ref, before: contentOf(field.cell), after, format: null, formatBefore: null };
      }
      return null;
    },
    where: ({ form }, ref) => placeIn(form, ref),
  };
}

function placeIn(form: EvaluationForm, ref: Field['ref']): { readonly label: string; readonly text: string } {
  const goal = form.goals.flatMap(({ achieved }) => achieved === null ? [] : [achieved]).find((field) => sameCell(field.ref, ref));
  if (goal !== undefined) return { label: '', text: goal.text };
  for (const row of form.indicators) {
    const field = [row.actual, row.reason].find((one) => one !== null && sameCell(one.ref, ref));
    if (field != null) return { label: rowName(row), text: field.text };
  }
  return { label: refText(ref), text: '' };
}

/** Rows that stand on their own. */
export function ownRows({ form }: ReviewSubject): readonly RowPlace[] {
  return form.indicators.flatMap((row, line) => row.role === 'indicator' && row.score !== null ? [{ row, line }] : []);
}
