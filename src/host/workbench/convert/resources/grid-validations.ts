import type { ISheetDataValidationRule } from '@univerjs/core';
import type { SheetLook, ValidationLook } from '../../../xlsx/look/sheet-look';
import { gridFormula } from '../grid-formula';
import { gridRange } from '../grid-sheet';
import type { SheetExtent } from '../sheet-extent';

const ERROR_STYLES = { information: 0, stop: 1, warning: 2 } as const;

/** 数据有效性 of a sheet. */
export function gridValidations(id: string, { validations }: SheetLook, extent: SheetExtent): readonly ISheetDataValidationRule[] {
  return validations.map((validation, index) => ({
    uid: `${id}-validation-${index}`,
    type: validation.type,
    operator: validation.operator as NonNullable<ISheetDataValidationRule['operator']>,
    formula1: criterion(validation, validation.formula1),
    formula2: criterion(validation, validation.formula2),
    allowBlank: validation.allowBlank,
    showDropDown: validation.showDropDown,
    errorStyle: ERROR_STYLES[validation.errorStyle],
    error: validation.error,
    showErrorMessage: true,
    prompt: validation.prompt,
    showInputMessage: validation.prompt !== '',
    ranges: validation.areas.map((area) => gridRange(area, extent)),
  }));
}

/** The file writes a list of words in quotes and a formula without "="; the grid the other way round. */
function criterion({ type }: ValidationLook, formula: string): string {
  if (formula === '') return '';
  const words = /^"([\s\S]*)"$/.exec(formula);
  if (type === 'list' && words !== null) return words[1]!.replaceAll('""', '"');
  return /^[+-]?[\d.]+(?:[eE][+-]?\d+)?$/.test(formula) ? formula : gridFormula(formula);
}
