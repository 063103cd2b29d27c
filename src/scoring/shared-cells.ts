import type { EvaluationForm, Field } from '../form/evaluation-form';
import { refText } from '../workbook/cell-ref';

/** 合并的格: addresses of cells that more than one row reads. */
export interface SharedCells {
  /** Read by several rows in use. */
  readonly scores: ReadonlySet<string>;
  /** Read by several rows that count. */
  readonly weights: ReadonlySet<string>;
}

/** Every row of a form asks, and the answer takes a look at all its rows. */
const known = new WeakMap<EvaluationForm, SharedCells>();

/** 找合并的格 among the score and weight cells of a form. */
export function sharedCells(form: EvaluationForm): SharedCells {
  const before = known.get(form);
  if (before !== undefined) return before;
  const used = form.indicators.filter(({ role }) => role !== 'placeholder');
  const counted = used.filter(({ role }) => role !== 'penalty' && role !== 'veto');
  const shared = { scores: repeated(used.map(({ score }) => score)), weights: repeated(counted.map(({ weight }) => weight)) };
  known.set(form, shared);
  return shared;
}

function repeated(fields: readonly (Field | null)[]): ReadonlySet<string> {
  const once = new Set<string>();
  const again = new Set<string>();
  for (const field of fields) {
    if (field === null) continue;
    const at = refText(field.ref);
    if (once.has(at)) again.add(at);
    once.add(at);
  }
  return again;
}
