import { rowName } from '../../form/row-name';
import type { CellMeaning } from '../../quantity/quantity';
import { folded } from '../../scoring/text-match';
import type { Check, Observation } from '../check';
import { rowFacts } from '../row-facts';

/** 指标值不完整: only a sign or a unit ("≥", "万元"), or a word of someone who will fill it in later (待定). */
export const targetIncomplete: Check = {
  id: 'target-incomplete',
  level: 'warning',
  evaluate: ({ form }) => rowFacts(form).flatMap(({ row, target }): Observation[] => {
    const cell = row.target;
    const message = cell === null ? null : missingIn(target, cell.text);
    return cell === null || message === null ? [] : [{ ref: cell.ref, message, data: { name: rowName(row), written: cell.text.trim() }, written: cell.text }];
  }),
};

/** 缺什么: null where the target is whole, or wants something else. Boxes without a tick and dots of a template are other matters. */
export function missingIn(target: CellMeaning, written: string): 'later' | 'unfinished' | null {
  if (target.kind !== 'unreadable' || target.why !== 'incomplete') return null;
  const text = folded(written);
  if (text.includes('□') || /^[.。]*$/.test(text)) return null;
  return /^(?:待|暂缺|未填|请?填写|tbd)/.test(text) ? 'later' : 'unfinished';
}
