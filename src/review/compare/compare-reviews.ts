import type { Finding } from '../finding';
import type { ReviewedForm } from '../reviewed-form';
import { type CellRow, cellRows } from './cell-rows';
import { changedFields, type FieldChange } from './changed-fields';
import { type MatchedRows, matchRows } from './match-rows';
import { pairUp } from './pair-up';

/** 两次报送的比较: what became of each finding, and what the unit changed. By indicator: a row may have moved. */
export interface ReviewComparison {
  /** 已改: found before, no longer there. */
  readonly fixed: readonly FixedFinding[];
  /** 新出现. */
  readonly appeared: readonly Finding[];
  /** 仍在. The words may differ where the numbers do. */
  readonly unchanged: readonly { readonly before: Finding; readonly after: Finding }[];
  readonly changes: readonly FieldChange[];
  /** 指标 that came or went, by index in its form. */
  readonly added: readonly number[];
  readonly removed: readonly number[];
}

export interface FixedFinding {
  readonly finding: Finding;
  /** Its whole row is gone, which need not be what the reviewer asked for. */
  readonly rowGone: boolean;
}

/** 退回再报: compares a returned form with the one that was filed again. */
export function compareReviews(before: ReviewedForm, after: ReviewedForm): ReviewComparison {
  const rows = matchRows(before.form, after.form);
  const [was, is] = [cellRows(before.form), cellRows(after.form)];
  const old = before.review.findings.map((finding) => placed(finding, was(finding.ref), null));
  const now = after.review.findings.map((finding) => placed(finding, is(finding.ref), rows));
  const paired = pairUp(old, now, [
    ({ finding, row, part }) => `${finding.check}|${row}|${part}|${JSON.stringify(finding.message)}`,
    ({ finding, row, part }) => `${finding.check}|${row}|${part}`,
    ({ finding, row }) => `${finding.check}|${row}`,
  ]);
  const still = new Set(paired);
  const kept = new Set(rows.indicators);
  return {
    fixed: old.flatMap(({ finding, place }, at) => still.has(at) ? [] : [{ finding, rowGone: place.kind === 'indicator' && !kept.has(place.line) }]),
    appeared: now.flatMap(({ finding }, at) => paired[at] === null ? [finding] : []),
    unchanged: now.flatMap(({ finding }, at) => {
      const earlier = paired[at] ?? null;
      return earlier === null ? [] : [{ before: old[earlier]!.finding, after: finding }];
    }),
    changes: changedFields(before, after, rows),
    added: rows.indicators.flatMap((was, at) => was === null ? [at] : []),
    removed: before.form.indicators.flatMap((_, at) => kept.has(at) ? [] : [at]),
  };
}

interface PlacedFinding {
  readonly finding: Finding;
  readonly place: CellRow;
  /** The row in terms of the old form. */
  readonly row: string;
  readonly part: string;
}

function placed(finding: Finding, place: CellRow, rows: MatchedRows | null): PlacedFinding {
  return { finding, place, row: `${place.kind}|${rowKey(place, rows)}`, part: place.part };
}

function rowKey({ kind, line, label }: CellRow, rows: MatchedRows | null): string {
  const known = (list: readonly (number | null)[] | undefined): string => {
    const old = list === undefined ? line : list[line] ?? null;
    return old === null ? `new ${line}` : String(old);
  };
  switch (kind) {
    case 'indicator':
      return known(rows?.indicators);
    case 'fund':
      return known(rows?.funds);
    case 'subtotal':
      return known(rows?.subtotals);
    case 'section':
      return label;
    default:
      return String(line);
  }
}
