import type { Field } from '../../form/evaluation-form';
import type { Check, Observation } from '../check';

/** 指标值照抄标题: the target repeats the indicator's name, its label or only a kind of indicator ("及时性"), and demands nothing that could be measured. */
export const targetRepeatsHeading: Check = {
  id: 'target-repeats-heading',
  level: 'warning',
  evaluate: ({ form }) => form.indicators.flatMap(({ role, level1, level2, level3, target }): Observation[] => {
    if (role === 'placeholder' || target === null || bare(target) === '') return [];
    const copied = [level3, level2, level1].find((label) => label !== null && repeats(bare(target), bare(label)));
    if (copied === undefined) return [];
    return [{
      ref: target.ref,
      message: 'repeats',
      data: { target: target.text.trim(), label: copied!.text.trim() },
      related: [copied!.ref],
      written: target.text,
    }];
  }),
};

/** "及时性" is the ending of "审计工作及时性": the kind of quality without its degree. */
function repeats(target: string, label: string): boolean {
  return target === label || (target.endsWith('性') && target.length >= 2 && label.endsWith(target));
}

function bare(field: Field): string {
  return field.text.replaceAll(/\s/g, '').replace(/[（(]\d+分[）)]$/, '');
}
