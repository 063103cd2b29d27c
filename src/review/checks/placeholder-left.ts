import type { Field, Indicator } from '../../form/evaluation-form';
import { folded } from '../../scoring/text-match';
import { INAPPLICABLE, type Check, type Observation } from '../check';
import { isFilledIn } from '../filled-in';

/** 模板占位未清: 指标1, 指标2 and …… of the template, left in a form that was filled in. */
export const placeholderLeft: Check = {
  id: 'placeholder-left',
  level: 'hint',
  evaluate: ({ form }) => {
    if (!isFilledIn(form)) return INAPPLICABLE;
    return [...form.indicators.flatMap(inRow), ...form.goals.flatMap(({ expected, achieved }) => [...dots(expected), ...dots(achieved)])];
  },
};

const NAME = /^(?:三级)?指标(?:名称)?(?:\d{1,2}|[一二三四五六七八九十]{1,2})?[:.、]?$|^x{2,6}$/;
const DOTS = /^\.{2,24}$/;

function inRow({ role, level3, target, actual }: Indicator): Observation[] {
  if (role !== 'indicator' && role !== 'placeholder') return [];
  const name = folded(level3?.text ?? '');
  const isTemplate = NAME.test(name) || DOTS.test(name);
  const named: Observation[] = isTemplate && level3 !== null
    ? [{ ref: level3.ref, message: role === 'placeholder' ? 'unused' : 'name', data: { written: level3.text.trim() }, written: level3.text }]
    : [];
  // A row of the template is one finding, whatever else its cells hold.
  return isTemplate ? named : [...dots(target), ...dots(actual)];
}

function dots(field: Field | null): Observation[] {
  if (field === null || !isDots(field.text)) return [];
  return [{ ref: field.ref, message: 'dots', data: { written: field.text.trim() }, written: field.text }];
}

/** 只有省略号, as the template prints it where something is to be filled in. */
export function isDots(text: string): boolean {
  return text.length <= 60 && DOTS.test(folded(text));
}
