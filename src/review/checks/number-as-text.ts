import { parseDecimal } from '../../exact/decimal';
import { contentOf } from '../../workbook/cell-content';
import { INAPPLICABLE, type Check, type Observation } from '../check';
import { type ComputedField, computedFields } from '../computed-fields';

/** 数字存为文本: a score that is stored as text among numbers; formulas of the spreadsheet pass it over. */
export const numberAsText: Check = {
  id: 'number-as-text',
  level: 'hint',
  evaluate: ({ form }) => {
    const fields = computedFields(form);
    // A form that came out of a system as text throughout adds nothing up, and has nothing to lose.
    const groups = GROUPS.map((kinds) => fields.filter(({ kind }) => kinds.has(kind))).filter((group) => group.some(isStoredNumber));
    return groups.length === 0 ? INAPPLICABLE : groups.flat().flatMap(asText);
  },
};

/** What is added up together; nothing adds a total. */
const GROUPS: readonly ReadonlySet<string>[] = [new Set(['fund-score', 'indicator-score']), new Set(['subtotal'])];

function isStoredNumber({ field }: ComputedField): boolean {
  return typeof field.cell?.value === 'number';
}

function asText({ field, label }: ComputedField): Observation[] {
  const stored = field.cell?.value;
  if (typeof stored !== 'string' || field.cell!.formula !== null) return [];
  const digits = stored.trim();
  if (parseDecimal(digits) === null) return [];
  return [{
    ref: field.ref,
    message: 'text',
    data: { name: label(), written: digits },
    written: field.text,
    fix: { ref: field.ref, before: contentOf(field.cell), after: { kind: 'number', decimal: digits }, format: field.cell!.format === '@' ? 'General' : null, formatBefore: null },
  }];
}
