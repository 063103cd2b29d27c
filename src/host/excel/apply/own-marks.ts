import { cellAddress } from '../../../workbook/cell-ref';
import type { Mark } from '../../../workbook/change-set';
import { markFormula, markKindOf } from '../../xlsx/patch/conditional-formats';
import { MARK_LOOKS } from '../../xlsx/patch/mark-styles';
import { letGo, rangeOf } from '../read/range-of';

/** A conditional format with a formula, whoever put it there. */
export interface Rule {
  readonly sheetId: string;
  readonly conditionId: string;
}

/** A mark of ours as Excel holds it. Its place is asked for anew each time: rows above it come and go. */
export interface OwnMark extends Rule {
  readonly kind: Mark['kind'];
  /** null: not known yet. A rule that a person spread over several areas has none either. */
  readonly place: { readonly row: number; readonly column: number } | null;
}

/** Rules of a sheet, ours apart from those of others. */
export interface SheetRules {
  readonly own: readonly OwnMark[];
  readonly others: readonly Rule[];
}

/** Asks for our marks on a sheet, in the order in which they were given, and where those of them lie that are remembered. */
export function askForMarks(context: Excel.RequestContext, sheetId: string, remembered: readonly string[]): () => SheetRules {
  const conditions = conditionsOf(context, sheetId);
  conditions.load('items/id,items/type,items/priority,items/customOrNullObject/rule/formula');
  const places = askForPlaces(context, sheetId, remembered);
  return () => {
    const rules = conditions.items.filter(({ type }) => type === 'Custom').sort((a, b) => a.priority - b.priority)
      .map(({ id, customOrNullObject }) => ({ sheetId, conditionId: id, kind: markKindOf(customOrNullObject.rule.formula) }));
    return {
      own: rules.flatMap(({ kind, ...rule }) => kind === null ? [] : [{ ...rule, kind, place: places().get(rule.conditionId) ?? null }]),
      others: rules.flatMap(({ kind, ...rule }) => kind === null ? [rule] : []),
    };
  };
}

/** Asks where conditional formats of ours lie. */
export function askForPlaces(context: Excel.RequestContext, sheetId: string, conditionIds: readonly string[]): () => ReadonlyMap<string, NonNullable<OwnMark['place']>> {
  const ranges = conditionIds.map((id) => {
    const range = letGo(conditionsOf(context, sheetId).getItem(id).getRangeOrNullObject());
    range.load('rowIndex,columnIndex');
    return { id, range };
  });
  return () => new Map(ranges.flatMap(({ id, range }) => range.isNullObject ? [] : [[id, { row: range.rowIndex, column: range.columnIndex }]]));
}

export function takeOffRule(context: Excel.RequestContext, { sheetId, conditionId }: Rule): void {
  conditionsOf(context, sheetId).getItem(conditionId).delete();
}

/**
 * Excel puts a new rule before all others, so marks are given from the last to the first. It knows no patterns here, only
 * colour and bold. The answer is its id, after the next sync.
 */
export function putOnMark(context: Excel.RequestContext, sheetId: string, { ref: { row, column }, kind }: Mark): () => string {
  const cell = rangeOf(context, sheetId, { top: row, left: column, bottom: row, right: column });
  const condition = cell.conditionalFormats.add('Custom');
  const { rule, format } = condition.custom;
  rule.formula = `=${markFormula(kind, cellAddress(row, column))}`;
  format.fill.color = `#${MARK_LOOKS[kind].fill.slice(2)}`;
  format.font.bold = true;
  condition.load('id');
  return () => condition.id;
}

function conditionsOf(context: Excel.RequestContext, sheetId: string): Excel.ConditionalFormatCollection {
  return letGo(context.workbook.worksheets.getItem(sheetId).getRange()).conditionalFormats;
}
