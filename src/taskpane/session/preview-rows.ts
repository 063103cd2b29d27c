import { explainableCells } from '../../explain/explainable-cells';
import type { FillPlan } from '../../fill/plan-changes';
import { decimalText } from '../../exact/decimal';
import type { FileRecord } from '../../record/file-record';
import type { ReviewSubject } from '../../review/check';
import { compareWritten } from '../../review/written';
import { computedCells, type ComputedCell } from '../../scoring/computed-cells';
import type { JudgementRange } from '../../scoring/form-score';
import { refText } from '../../workbook/cell-ref';
import { message } from '../../wording/message';
import { openCells } from './open-cells';
import type { PreviewRow } from './pane-session';
import { tellingStep } from './telling-step';
import { isTicked, type Ticks } from './ticks';

/** 预览: one line for each computed cell of a form, in the order of the sheet. */
export function previewRows(subject: ReviewSubject, plan: FillPlan, ticks: Ticks, record: FileRecord): readonly PreviewRow[] {
  const planned = new Map(plan.planned.map((one) => [one.cell, one]));
  const left = new Map(plan.left.map((one) => [one.cell, one]));
  const open = openCells(subject, record);
  const derivations = explainableCells(subject);
  const rows = computedCells(subject.form, subject.score, subject.profile).map((cell, index): PreviewRow => {
    const kept = left.get(cell) ?? null;
    const address = refText(cell.field.ref);
    const told = cell.content === null ? null : tellingStep(cell, derivations[index]!.derivation);
    const state = planned.has(cell) ? plannedState(cell)
      : kept === null ? 'right'
        : kept.replaceable ? 'conflict' : isDecidable(cell, open) ? 'decide' : 'left';
    return {
      formId: subject.form.id,
      ref: cell.field.ref,
      ...nameOf(cell),
      old: cell.field.text,
      value: cell.shown,
      state,
      ticked: planned.has(cell) && isTicked(ticks, cell.field),
      how: told?.how ?? null,
      numbers: told?.numbers ?? null,
      why: kept?.why ?? null,
      range: isScore(cell) ? rangeText(open.get(address) ?? null) : null,
      decided: isScore(cell) && Object.hasOwn(record.judgements.scores, address) ? record.judgements.scores[address]! : null,
      formula: planned.get(cell)?.edit.after.kind === 'formula',
    };
  });
  return asInTheSheet(rows);
}

/** Row by row; of a form over two sheets first the one and then the other. */
function asInTheSheet(rows: readonly PreviewRow[]): readonly PreviewRow[] {
  const sheets = [...new Set(rows.map(({ ref }) => ref.sheet))];
  return [...rows].sort((a, b) => sheets.indexOf(a.ref.sheet) - sheets.indexOf(b.ref.sheet) || a.ref.row - b.ref.row || a.ref.column - b.ref.column);
}

/** A sum and the grade are named by what they are; their label in the form says the same once more. */
function nameOf({ kind, label }: ComputedCell): Pick<PreviewRow, 'label' | 'what'> {
  if (kind === 'subtotal' && label !== '') return { label: '', what: message('session.subtotal', { label }) };
  return { label: kind === 'total' || kind === 'grade' ? '' : label, what: message(`session.kind.${kind}`) };
}

function plannedState(cell: ComputedCell): 'write' | 'conflict' {
  return compareWritten(cell).state === 'blank' ? 'write' : 'conflict';
}

function isDecidable(cell: ComputedCell, open: ReadonlyMap<string, unknown>): boolean {
  return isScore(cell) && open.has(refText(cell.field.ref));
}

/** A rate stands in another cell than the decision about its row. */
function isScore({ kind }: ComputedCell): boolean {
  return kind === 'fund-score' || kind === 'indicator-score';
}

function rangeText(range: JudgementRange | null): PreviewRow['range'] {
  if (range === null) return null;
  return { low: decimalText(range.low), high: decimalText(range.high), proposal: range.proposal === null ? null : decimalText(range.proposal) };
}
