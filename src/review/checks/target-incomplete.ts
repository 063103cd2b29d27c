import { rowName } from '../../form/row-name';
import type { CellMeaning } from '../../quantity/quantity';
import { isKnownUnit } from '../../quantity/read-unit';
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

/** 缺什么: null where the target is whole, or wants something else. Boxes without a tick, dots of a template and words of the unit's own are other matters. */
export function missingIn(target: CellMeaning, written: string): 'later' | 'unfinished' | null {
  if (target.kind !== 'unreadable' || target.why !== 'incomplete') return null;
  const text = folded(written);
  if (/^(?:待|暂缺|未填|请?填写|tbd)/.test(text)) return 'later';
  // "≥上年水平" has no number either, but says what is meant.
  const rest = text.replaceAll(/[≥≤<>=()%‰]/g, '');
  return isKnownUnit(rest) || COMPARING.has(rest) || (rest === '' ? text !== '' : /^x{1,6}$/.test(rest)) ? 'unfinished' : null;
}

const COMPARING: ReadonlySet<string> = new Set([
  '不低于', '不少于', '不高于', '不超过', '不多于', '不大于', '不小于', '大于', '小于', '等于', '高于', '低于', '多于', '少于', '大于等于', '小于等于', '以上', '以下', '以内', '至少', '最多',
]);
