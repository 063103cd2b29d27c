import type { EvaluationForm, Field } from '../../form/evaluation-form';
import { areaAddress, refText } from '../../workbook/cell-ref';
import type { Expression } from './expression';

/** 表内单元格: the cells of a form that mean something, to be found by their place. */
export interface FormCells {
  readonly at: (ref: Field['ref']) => Field | null;
  /** The cells of an area; null when it holds others, of which nothing is known, or more than anybody adds up. */
  readonly in: (area: Area) => readonly Field[] | null;
}

const known = new WeakMap<EvaluationForm, FormCells>();

export function formCells(form: EvaluationForm): FormCells {
  const before = known.get(form);
  if (before !== undefined) return before;
  const cells = cellsOf(form);
  known.set(form, cells);
  return cells;
}

/** A sum over an area costs its cells; all areas of one form together no more than this, each looked at once. */
const BUDGET = 50_000;
const LARGEST = 5000;

function cellsOf(form: EvaluationForm): FormCells {
  const byRef = new Map<string, Field>();
  const add = (field: Field | null) => {
    if (field !== null) byRef.set(refText(field.ref), field);
  };
  for (const line of form.funds) [line.initial, line.budget, line.spent, line.adjustment, line.adjustmentRate, line.weight, line.rate, line.score, line.reason].forEach(add);
  for (const row of form.indicators) [row.level1, row.level2, row.level3, row.target, row.actual, row.weight, row.rate, row.score, row.reason, row.reviewScore].forEach(add);
  for (const { weight, score } of form.subtotals) [weight, score].forEach(add);
  [form.total?.weight ?? null, form.total?.score ?? null, form.grade?.field ?? null].forEach(add);
  const at: FormCells['at'] = (ref) => byRef.get(refText(ref)) ?? null;
  const areas = new Map<string, readonly Field[] | null>();
  let spent = 0;
  const look = ({ sheet, area }: Area): readonly Field[] | null => {
    const size = (area.bottom - area.top + 1) * (area.right - area.left + 1);
    if (size > LARGEST || spent + size > BUDGET) return null;
    spent += size;
    const found: Field[] = [];
    for (let row = area.top; row <= area.bottom; row += 1) {
      for (let column = area.left; column <= area.right; column += 1) {
        const field = at({ sheet, row, column });
        if (field === null) return null;
        found.push(field);
      }
    }
    return found;
  };
  return {
    at,
    in: (asked) => {
      const key = `${asked.sheet}!${areaAddress(asked.area)}`;
      const before = areas.get(key);
      if (before !== undefined) return before;
      const found = look(asked);
      areas.set(key, found);
      return found;
    },
  };
}

type Area = Extract<Expression, { kind: 'area' }>;
