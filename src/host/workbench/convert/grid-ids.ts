/** 工作簿在表格部件中的标识: always the same, for one workbook is open at a time. */
export const GRID_UNIT = 'workbook';

/** 工作表标识, by position: a name may hold anything, and sheets are neither moved nor added. */
export function gridSheetId(index: number): string {
  return `sheet-${index}`;
}

/** Names under which the grid's plugins keep their part of a workbook. */
export const RESOURCE = {
  names: 'SHEET_DEFINED_NAME_PLUGIN',
  validations: 'SHEET_DATA_VALIDATION_PLUGIN',
  conditions: 'SHEET_CONDITIONAL_FORMATTING_PLUGIN',
  images: 'SHEET_DRAWING_PLUGIN',
  notes: 'SHEET_NOTE_PLUGIN',
} as const;
