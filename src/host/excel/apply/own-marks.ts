import { cellAddress } from '../../../workbook/cell-ref';
import type { Mark } from '../../../workbook/change-set';
import { markFormula, markKindOf } from '../../xlsx/patch/conditional-formats';
import { MARK_LOOKS } from '../../xlsx/patch/mark-styles';
import { letGo, rangeOf } from '../read/range-of';

/** A mark of ours as Excel holds it. Its place is asked for anew each time: rows above it come and go. */
export interface OwnMark {
  readonly sheetId: string;
  readonly conditionId: string;
  readonly kind: Mark['kind'];
  /** null: not known yet. A rule that a person spread over several areas has none either. */
  readonly place: { readonly row: number; readonly column: number } | null;
}

/** Asks for our marks on a sheet, in the order in which they were given, and where those of them lie that are remembered. */
export function askForMarks(context: Excel.RequestContext, sheetId: string, remembered: readonly string[]): () => readonly OwnMark[] {
  const conditions = conditionsOf(context, sheetId);
  conditions.load('items/id,items/type,items/priority,items/customOrNullObject/rule/formula');
  const places = askForPlaces(context, sheetId, remembered);
  return () => [...conditions.items].sort((a, b) => a.priority - b.priority).flatMap(({ id, type, customOrNullObject }): readonly OwnMark[] => {
    const kind = type === 'Custom' ? markKindOf(customOrNullObject.rule.formula) : null;
    return kind === null ? [] : [{ sheetId, conditionId: id, kind, place: places().get(id) ?? null }];
  });
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

export function takeOffMark(context: Excel.RequestContext, { sheetId, conditionId }: OwnMark): void {
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
