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
    const rows = form.indicators.filter(({ role }) => role === 'indicator' || role === 'placeholder');
    const unused = rows.flatMap(({ role, level3 }) => (role === 'placeholder' && level3 !== null && isTemplateName(level3) ? [level3] : []));
    return [
      ...unusedRows(unused),
      ...rows.filter(({ role }) => role === 'indicator').flatMap(inRow),
      ...form.goals.flatMap(({ expected, achieved }) => [...dots(expected), ...dots(achieved)]),
    ];
  },
};

const NAME = /^(?:三级)?指标(?:名称)?(?:\d{1,2}|[一二三四五六七八九十]{1,2})?[:.、]?$|^x{2,6}$/;
const DOTS = /^\.{2,24}$/;
/** A longer text is no placeholder. */
const LONGEST = 60;

/** A template has dozens of such rows, and leaving them is one fault. */
function unusedRows(names: readonly Field[]): Observation[] {
  const [first, ...others] = names;
  if (first === undefined) return [];
  return [{
    ref: first.ref,
    related: others.map(({ ref }) => ref),
    message: 'unused',
    data: { written: first.text.trim(), count: String(names.length) },
    written: first.text,
  }];
}

/** A row that still has its template's name is one finding, whatever else its cells hold. */
function inRow({ level3, target, actual }: Indicator): Observation[] {
  if (level3 === null || !isTemplateName(level3)) return [...dots(target), ...dots(actual)];
  return [{ ref: level3.ref, message: 'name', data: { written: level3.text.trim() }, written: level3.text }];
}

function isTemplateName({ text }: Field): boolean {
  return NAME.test(folded(text.slice(0, LONGEST))) || isDots(text);
}

function dots(field: Field | null): Observation[] {
  if (field === null || !isDots(field.text)) return [];
  return [{ ref: field.ref, message: 'dots', data: { written: field.text.trim() }, written: field.text }];
}

/** 只有省略号, as the template prints it where something is to be filled in. */
export function isDots(text: string): boolean {
  return text.length <= LONGEST && DOTS.test(folded(text));
}
