import type { FormulaDataModel } from '@univerjs/preset-sheets-core';

/**
 * For every change of a cell the grid collects the formulas of the whole workbook and then looks at one sheet. Of 200
 * sheets that is most of the time a change takes, so only that sheet is collected.
 */
export function collectOneSheet(model: FormulaDataModel): void {
  const collectAll = model.getFormulaData.bind(model);
  const update = model.updateFormulaData.bind(model);
  model.updateFormulaData = (unitId, sheetId, cells) => {
    model.getFormulaData = () => ({ [unitId]: { [sheetId]: model.getSheetFormulaData(unitId, sheetId) } });
    try {
      return update(unitId, sheetId, cells);
    } finally {
      model.getFormulaData = collectAll;
    }
  };
}
