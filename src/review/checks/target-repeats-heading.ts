import type { Field } from '../../form/evaluation-form';
import { readCell } from '../../quantity/read-cell';
import { textOf } from '../../scoring/text-match';
import type { Check, Observation } from '../check';
import { oneLine } from '../../form/row-name';

/** 指标值照抄标题: the target repeats the indicator's name, its label or only a kind of indicator ("及时性"), and demands nothing that could be measured. */
export const targetRepeatsHeading: Check = {
  id: 'target-repeats-heading',
  level: 'warning',
  evaluate: ({ form }) => form.indicators.flatMap(({ role, level1, level2, level3, target }): Observation[] => {
    if (role === 'placeholder' || target === null || target.text.trim() === '' || isMeasurable(target)) return [];
    const copied = [level3, level2, level1].find((label) => label !== null && repeats(bare(target), bare(label)));
    if (copied === undefined) return [];
    return [{
      ref: target.ref,
      message: 'repeats',
      data: { target: target.text.trim(), label: oneLine(copied!.text) },
      related: [copied!.ref],
      written: target.text,
    }];
  }),
};

/** A name such as “培训100人次” demands something even as a target. */
function isMeasurable(target: Field): boolean {
  return !['level', 'unreadable'].includes(readCell(target.cell, target.text).kind);
}

/** "及时性" is the ending of "审计工作及时性": the kind of quality without its degree. */
function repeats(target: string, label: string): boolean {
  return target === label || (target.length >= 2 && target.endsWith('性') && label.endsWith(target));
}

/** Without the points some forms print behind a label, and without the word 指标 at its end. */
function bare(field: Field): string {
  return textOf(field).replace(/\(\d+分\)$/, '').replace(/指标$/, '');
}
