import type { Indicator } from '../../form/evaluation-form';
import { oneLine, rowName, shortened } from '../../form/row-name';
import type { DerivationStep } from '../../scoring/derivation';
import type { CellRef } from '../../workbook/cell-ref';
import { message, type Message } from '../../wording/message';
import type { Explained } from './explained';
import type { CardLine } from './step-card';

/** So many addends are read in one line; more of them stand one below the other only. */
const IN_ONE_LINE = 6;

/** 加数 of a sum by the name and the cell of each, and what they come to. */
export function sumLines(step: DerivationStep, explained: Explained): readonly CardLine[] {
  const rows = new Map(explained.form.indicators.map((row) => [row.row, row]));
  const parts = Object.entries(step.operands).map(([name, value]): CardLine => ({ kind: 'part', value, ...addend(name, rows, explained) }));
  return [
    ...parts,
    parts.length <= IN_ONE_LINE ? { kind: 'formula', step } : { kind: 'part', name: message('steps.sum'), value: step.value ?? '', at: null },
  ];
}

/** "r12" is the row 12 of the sheet, "s1" the first subtotal, "section2" a section without one (src/scoring/sums.ts). */
function addend(operand: string, rows: ReadonlyMap<number, Indicator>, { form, profile }: Explained): { readonly name: Message; readonly at: CellRef | null } {
  const [, kind = '', digits = '0'] = /^([a-z]+)(\d*)$/.exec(operand) ?? [];
  const number = Number(digits);
  switch (kind) {
    case 'r': {
      const row = rows.get(number - 1);
      return { name: text(row === undefined ? operand : rowName(row)), at: row?.score?.ref ?? null };
    }
    case 's': {
      const subtotal = form.subtotals[number - 1];
      return { name: text(shortened(oneLine(subtotal?.label ?? operand))), at: subtotal?.score.ref ?? null };
    }
    case 'fund': {
      const fund = form.funds.find(({ role }) => role === 'total');
      return { name: text(fund === undefined ? operand : oneLine(fund.label)), at: fund?.score?.ref ?? null };
    }
    case 'section':
      return { name: text(profile.sections.filter(({ cap }) => cap !== null)[number - 1]?.name ?? operand), at: null };
    case 'off':
      return { name: text(profile.points.offTable[number - 1]?.name ?? operand), at: null };
    default:
      return { name: message('steps.penalties'), at: null };
  }
}

function text(words: string): Message {
  return message('steps.plain', { words });
}
