import type { IStyleBase } from '@univerjs/core';
import { type CellArea, cellAddress } from '../../../../workbook/cell-ref';
import type { ConditionalLook, SheetLook } from '../../../xlsx/look/sheet-look';
import { gridFormula } from '../grid-formula';
import { gridRange } from '../grid-sheet';
import type { SheetExtent } from '../sheet-extent';

/** 条件格式 of a sheet, the one that wins first. */
export function gridConditions(id: string, { conditions }: SheetLook, extent: SheetExtent): readonly object[] {
  return [...conditions].sort((a, b) => a.priority - b.priority).map((condition, index) => ({
    cfId: `${id}-condition-${index}`,
    ranges: condition.areas.map((area) => gridRange(area, extent)),
    stopIfTrue: condition.stopIfTrue,
    rule: { type: 'highlightCell', style: styleOf(condition), ...ruleOf(condition) },
  }));
}

function styleOf({ font, fill }: ConditionalLook): IStyleBase {
  return {
    ...(font.bold === undefined ? {} : { bl: font.bold ? 1 : 0 }),
    ...(font.italic === undefined ? {} : { it: font.italic ? 1 : 0 }),
    ...(font.colour === undefined ? {} : { cl: { rgb: `#${font.colour}` } }),
    ...(fill === null ? {} : { bg: { rgb: `#${fill}` } }),
  };
}

const SPECIAL = {
  blanks: { subType: 'text', operator: 'containsBlanks' },
  noBlanks: { subType: 'text', operator: 'notContainsBlanks' },
  errors: { subType: 'text', operator: 'containsErrors' },
  noErrors: { subType: 'text', operator: 'notContainsErrors' },
  duplicateValues: { subType: 'duplicateValues' },
  uniqueValues: { subType: 'uniqueValues' },
} as const;

function ruleOf({ rule, areas }: ConditionalLook): object {
  switch (rule.kind) {
    case 'expression':
      return { subType: 'formula', value: gridFormula(rule.formula) };
    case 'text':
      return { subType: 'text', operator: rule.operator, value: rule.text };
    case 'cellIs':
      return numberRule(rule.operator, rule.formulas) ?? { subType: 'formula', value: gridFormula(comparison(rule.operator, rule.formulas, areas)) };
    default:
      return SPECIAL[rule.kind];
  }
}

/** The grid compares with plain numbers only. */
function numberRule(operator: string, formulas: readonly string[]): object | null {
  if (formulas.length === 0 || !formulas.every((formula) => /^[+-]?\d+(?:\.\d+)?$/.test(formula))) return null;
  const [first, second] = formulas.map(Number);
  return { subType: 'number', operator, value: second === undefined ? first : [first, second] };
}

const SIGNS: Readonly<Record<string, string>> = {
  equal: '=', notEqual: '<>', greaterThan: '>', greaterThanOrEqual: '>=', lessThan: '<', lessThanOrEqual: '<=',
};

/** The same comparison as a formula, seen from the first cell of the rule as everything relative in it. */
function comparison(operator: string, [low = '0', high = low]: readonly string[], [area]: readonly CellArea[]): string {
  const cell = cellAddress(area?.top ?? 0, area?.left ?? 0);
  if (operator === 'between') return `AND(${cell}>=(${low}),${cell}<=(${high}))`;
  if (operator === 'notBetween') return `OR(${cell}<(${low}),${cell}>(${high}))`;
  return `${cell}${SIGNS[operator] ?? '='}(${low})`;
}
