import type { Field } from '../form/evaluation-form';
import type { RuleProfile } from '../profile/rule-profile';
import type { ReviewSubject } from '../review/check';
import { compareWritten } from '../review/written';
import { computedCells, type ComputedCell, type ComputedKind } from '../scoring/computed-cells';
import type { JudgementRange } from '../scoring/form-score';
import { contentOf } from '../workbook/cell-content';
import type { CellContent, CellEdit } from '../workbook/change-set';
import { message, type Message } from '../wording/message';
import { liveFormula } from './live-formula';

/** 填报方式. Without any of them only empty cells are filled, with values. */
export interface FillOptions {
  /** Replace values that differ from the rule's. */
  readonly overwrite: boolean;
  /** Replace formulas that give another value. */
  readonly overwriteFormulas: boolean;
  /** Write live formulas where target and actual are numbers in cells. */
  readonly formulas: boolean;
  /** 逐格选定: a cell to replace whatever it holds, formulas included, because a person picked this very one. */
  readonly replace?: (field: Field) => boolean;
}

/** 已填: a cell that the plan writes. */
export interface PlannedCell {
  readonly cell: ComputedCell;
  readonly edit: CellEdit;
  /** 得分 taken from the profile's default because the caller asked for defaults. */
  readonly byDefault: boolean;
}

/** 未填: a computed cell that the plan leaves alone, and why. */
export interface LeftCell {
  readonly cell: ComputedCell;
  readonly why: Message;
  /** It holds something else than the rule gives, and is replaced once a person wants it. */
  readonly replaceable: boolean;
  /** Where a person's decision must lie, when one is asked for. */
  readonly range: JudgementRange | null;
}

/** 填报方案 of one form: nothing is written before the host applies it. */
export interface FillPlan {
  readonly planned: readonly PlannedCell[];
  readonly left: readonly LeftCell[];
  /** Computed cells that already hold what the rule gives. */
  readonly right: number;
}

/** Plans what belongs into the computed cells of one form. 实际完成值 and 偏差原因 are never among them. */
export function planChanges(subject: ReviewSubject, options: FillOptions): FillPlan {
  const planned: PlannedCell[] = [];
  const left: LeftCell[] = [];
  const unsettled = new Set<string>();
  let right = 0;
  for (const cell of computedCells(subject.form, subject.score, subject.profile)) {
    const decision = decide(subject, cell, options, unsettled);
    if (decision === 'right') {
      right += 1;
      continue;
    }
    if (decision !== 'write') {
      left.push({ cell, ...decision, range: rangeOf(subject, cell) });
      if (cell.content !== null || cell.field.text.trim() !== '') unsettled.add(lineKey(cell.kind, cell.line));
      continue;
    }
    planned.push({ cell, edit: editOf(subject, cell, options), byDefault: byDefault(subject, cell) });
  }
  return { planned, left, right };
}

/** "write", "right", or the reason why the cell is left alone. */
function decide(subject: ReviewSubject, cell: ComputedCell, options: FillOptions, unsettled: ReadonlySet<string>): 'write' | 'right' | Pick<LeftCell, 'why' | 'replaceable'> {
  if (cell.content === null) return { why: cell.open!, replaceable: false };
  const mode = subject.profile.fill[modeOf(cell.kind)];
  const written = compareWritten(cell);
  if (written.state === 'same') return 'right';
  if (mode === 'check-only') return { why: message('fill.checkOnly'), replaceable: false };
  const replaced = options.replace?.(cell.field) === true;
  if (written.state === 'differs' && written.formula && !options.overwriteFormulas && !replaced) {
    return { why: message('fill.ownFormula', { found: cell.field.text, expected: cell.shown! }), replaceable: true };
  }
  // A profile may want computed cells rewritten; only the person who fills can ask for it.
  if (written.state === 'differs' && !written.formula && !options.overwrite && !replaced) {
    return { why: message(mode === 'fill-empty' ? 'fill.otherValue' : 'fill.profileWants', { found: cell.field.text, expected: cell.shown! }), replaceable: true };
  }
  const waitsFor = sourcesOf(subject, cell).find((source) => unsettled.has(source));
  return waitsFor === undefined ? 'write' : { why: message('fill.waits'), replaceable: false };
}

/** The computed cells a sum adds; a sum is not written over a row that says otherwise. */
function sourcesOf({ form }: ReviewSubject, { kind, line }: ComputedCell): readonly string[] {
  if (kind === 'grade') return [lineKey('total', 0)];
  if (kind === 'total') {
    return [
      ...form.subtotals.map((_, index) => lineKey('subtotal', index)),
      ...form.indicators.map((_, index) => lineKey('indicator-score', index)),
      ...form.funds.map((_, index) => lineKey('fund-score', index)),
    ];
  }
  if (kind !== 'subtotal') return [];
  const subtotal = form.subtotals[line]!;
  return subtotal.of.map((index) => lineKey(subtotal.kind === 'sections' ? 'subtotal' : 'indicator-score', index));
}

function lineKey(kind: ComputedKind, line: number): string {
  return `${kind} ${line}`;
}

function modeOf(kind: ComputedKind): keyof RuleProfile['fill'] {
  switch (kind) {
    case 'fund-rate':
    case 'adjustment-rate':
    case 'completion-rate':
      return 'rates';
    case 'fund-score':
    case 'indicator-score':
      return 'scores';
    case 'subtotal':
      return 'subtotals';
    case 'total':
      return 'total';
    case 'grade':
      return 'grade';
  }
}

function editOf(subject: ReviewSubject, cell: ComputedCell, options: FillOptions): CellEdit {
  const formula = options.formulas ? liveFormula(subject, cell) : null;
  const after: CellContent = formula === null
    ? asTheCellWrites(cell.field, cell.content!, cell.shown!)
    : { kind: 'formula', formula, cached: cachedOf(cell.content!) };
  return { ref: cell.field.ref, before: contentOf(cell.field.cell), after, format: cell.format, formatBefore: null };
}

/** A cell formatted as text takes the number as text, or the program would show it unlike its neighbours. */
function asTheCellWrites(field: Field, content: CellContent, shown: string): CellContent {
  return field.cell?.format === '@' && content.kind === 'number' ? { kind: 'text', text: shown } : content;
}

function cachedOf(content: CellContent): string | null {
  if (content.kind === 'number') return content.decimal;
  return content.kind === 'text' ? content.text : null;
}

function rangeOf({ score }: ReviewSubject, { kind, line }: ComputedCell): JudgementRange | null {
  const result = kind === 'indicator-score' ? score.indicators[line]
    : kind === 'fund-score' ? score.funds[line]
      : kind === 'subtotal' ? score.subtotals[line]
        : kind === 'total' ? score.total : undefined;
  return result?.outcome === 'needs-review' ? result.range : null;
}

function byDefault({ score }: ReviewSubject, { kind, line }: ComputedCell): boolean {
  const result = kind === 'indicator-score' ? score.indicators[line] : kind === 'fund-score' ? score.funds[line] : undefined;
  return result?.outcome === 'scored' && result.by === 'default';
}
