import { INAPPLICABLE, type Check } from '../check';
import { formFormulas } from '../form-formulas';
import { readsCells } from '../formula/added-cells';

/** 公式只是常数: a formula that reads no cell, and so stays what it is whatever the form says. */
export const formulaConstant: Check = {
  id: 'formula-constant',
  level: 'hint',
  evaluate: (subject) => {
    const formulas = formFormulas(subject);
    if (formulas.length === 0) return INAPPLICABLE;
    return formulas
      .filter(({ expression, kind }) => kind !== 'grade' && expression !== null && !readsCells(expression))
      .map(({ field, label }) => ({ ref: field.ref, message: 'constant', data: { name: label, formula: `=${field.cell!.formula!}` }, written: field.text }));
  },
};
