import { cellAddress, columnName } from '../../../workbook/cell-ref';
import type { Mark } from '../../../workbook/change-set';
import { markFormula, markKindOf } from '../../xlsx/patch/conditional-formats';
import { MARK_LOOKS } from '../../xlsx/patch/mark-styles';
import { areaOf } from '../read/area-of';
import type { SheetEntry } from '../read/sheet-list';
import type { XCondition, XSheet } from '../wps-program';

const EXPRESSION = 2;

/** What the patterns of our marks are called here. */
const PATTERNS: Readonly<Record<string, number>> = { lightUp: 14, lightDown: 13, darkUp: -4162, lightGray: -4124 };

/** Our marks on these sheets, in the order in which they count. */
export function lookAtMarks(sheets: readonly SheetEntry[]): readonly Mark[] {
  return sheets.flatMap(({ sheet, name }) => ownConditions(sheet).map(({ kind, condition }) => {
    const { top: row, left: column } = areaOf(condition.AppliesTo);
    return { ref: { sheet: name, row, column }, kind };
  }));
}

/** Takes every mark of ours off a sheet, from the last to the first, since they move up. */
export function takeOffMarks(sheet: XSheet): void {
  for (const { condition } of ownConditions(sheet).toReversed()) condition.Delete();
}

/** A formula without dollar signs would count from the cell the cursor is in. */
export function putOnMark(sheet: XSheet, { ref: { row, column }, kind }: Mark): void {
  const formula = `=${markFormula(kind, `$${columnName(column)}$${row + 1}`)}`;
  const conditions = sheet.Range(cellAddress(row, column)).FormatConditions;
  // Some builds do not hand over what they add; a new one stands last.
  const condition = conditions.Add(EXPRESSION, undefined, formula) ?? conditions.Item(Number(conditions.Count));
  const { fill, pattern } = MARK_LOOKS[kind];
  const interior = condition.Interior;
  interior.Pattern = PATTERNS[pattern];
  interior.Color = bgr(fill);
  condition.Font.Bold = true;
}

/** "FFRRGGBB" as the number that has blue first. */
function bgr(argb: string): number {
  const [red, green, blue] = [2, 4, 6].map((from) => Number.parseInt(argb.slice(from, from + 2), 16)) as [number, number, number];
  return (blue * 256 + green) * 256 + red;
}

function ownConditions(sheet: XSheet): readonly { readonly kind: Mark['kind']; readonly condition: XCondition }[] {
  const conditions = sheet.Cells.FormatConditions;
  return Array.from({ length: Number(conditions.Count) }, (_, index) => conditions.Item(index + 1)).flatMap((condition) => {
    const kind = condition.Type === EXPRESSION ? markKindOf(String(condition.Formula1)) : null;
    return kind === null ? [] : [{ kind, condition }];
  });
}
