import type { WorkbookLook } from '../../../xlsx/look/sheet-look';
import { gridFormula } from '../grid-formula';

/** 定义的名称 of the whole workbook, by the grid's identifiers; "AllDefaultWorkbook" is how it writes that they hold everywhere. */
export function gridNames({ names }: WorkbookLook): Readonly<Record<string, object>> {
  return Object.fromEntries(names.map(({ name, formula }, index) => {
    const id = `name-${index}`;
    return [id, { id, name, formulaOrRefString: formulaOrRange(formula), localSheetId: 'AllDefaultWorkbook' }];
  }));
}

const RANGE = /^(?:'(?:[^']|'')+'|[\p{L}\p{N}_.]+)!\$?[A-Za-z]{1,3}\$?\d{1,7}(?::\$?[A-Za-z]{1,3}\$?\d{1,7})?$/u;

/** A range stands without "=", everything else with it. */
function formulaOrRange(formula: string): string {
  return RANGE.test(formula) ? formula : gridFormula(formula);
}
