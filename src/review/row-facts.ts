import type { EvaluationForm, Indicator } from '../form/evaluation-form';
import type { CellMeaning } from '../quantity/quantity';
import { readRow } from '../scoring/read-row';
import { indicatorName } from '../scoring/row-context';
import { folded } from '../scoring/text-match';

/** What several checks ask of one row. */
export interface RowFacts {
  readonly row: Indicator;
  /** Index in `indicators`. */
  readonly line: number;
  /** The name without numbering and closing remark, "" where the cell holds more than a name. */
  readonly name: string;
  /** With the sign and unit that stand in a column of their own or in the name. */
  readonly target: CellMeaning;
  readonly actual: CellMeaning;
}

/** A longer cell tells a story or holds a list; its words say nothing about one value. */
const LONGEST_NAME = 40;

const known = new WeakMap<EvaluationForm, readonly RowFacts[]>();

/** 指标行的读数: every row that stands for an indicator, read once however many checks ask. Deductions and unused rows are none. */
export function rowFacts(form: EvaluationForm): readonly RowFacts[] {
  const before = known.get(form);
  if (before !== undefined) return before;
  const facts = form.indicators.flatMap((row, line): RowFacts[] => {
    if (row.role !== 'indicator' && row.role !== 'child') return [];
    const { target, actual } = readRow(row, form.date1904);
    return [{ row, line, name: plainName(row), target, actual }];
  });
  known.set(form, facts);
  return facts;
}

/** "1.", "(1)", "指标1:", and "指标1" as templates print it before the name; 5G and 12345 begin names. */
const NUMBERING = /^(?:(?:三级)?指标\d{1,2}[.、:)]?|\d{1,2}[.、:)]|[一二三四五六七八九十]{1,2}[.、:)]|\(\d{1,2}\)[.、:)]?)/;

function plainName(row: Indicator): string {
  const name = folded(indicatorName(row));
  if (name.length > LONGEST_NAME) return '';
  const bare = name.replace(NUMBERING, '').replace(/^[★☆*※]/, '');
  const open = bare.indexOf('(');
  return open > 0 && bare.endsWith(')') ? bare.slice(0, open) : bare;
}
