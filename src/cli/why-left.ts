import type { LeftCell } from '../fill/plan-changes';
import { message, type Message } from '../wording/message';

/** 未填的原因, with the option that would have the cell replaced. */
export function whyLeft({ cell, why, replaceable }: LeftCell): Message {
  if (!replaceable) return why;
  return message(cell.field.cell?.formula == null ? 'cli.leftValue' : 'cli.leftFormula', { why });
}
