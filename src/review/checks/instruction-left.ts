import type { EvaluationForm, Field } from '../../form/evaluation-form';
import { shortened } from '../../form/row-name';
import { foldText } from '../../quantity/normalise';
import { refText } from '../../workbook/cell-ref';
import type { Check, Observation } from '../check';

/** 填写说明未删: instructions of the template (请填写…) or its masks (XX单位) where the unit's own words belong. */
export const instructionLeft: Check = {
  id: 'instruction-left',
  level: 'hint',
  evaluate: ({ form }) => {
    const found = new Map<string, Observation>();
    for (const { field, masks } of cellsToFill(form)) {
      if (field === null || field.text === '') continue;
      const text = foldText(field.text.slice(0, MOST));
      const message = INSTRUCTION.test(text) ? 'instruction' : masks && hasMask(text) ? 'mask' : null;
      if (message !== null) found.set(refText(field.ref), { ref: field.ref, message, data: { written: shortened(field.text.trim()) }, written: field.text });
    }
    return [...found.values()];
  },
};

/** What stands further behind belongs to a story of the unit's own. */
const MOST = 2_000;

/** Where the unit writes. Names of people may rightly be masked in a reason. */
function cellsToFill({ project, department, unit, goals, indicators }: EvaluationForm): readonly { readonly field: Field | null; readonly masks: boolean }[] {
  const own = [
    project, department, unit,
    ...goals.flatMap(({ expected, achieved }) => [expected, achieved]),
    ...indicators.filter(({ role }) => role === 'indicator' || role === 'child').flatMap(({ level3, target, actual }) => [level3, target, actual]),
  ];
  const reasons = [...goals, ...indicators].map(({ reason }) => reason);
  return [...own.map((field) => ({ field, masks: true })), ...reasons.map((field) => ({ field, masks: false }))];
}

/** At the beginning of the cell only: "按填写说明…" in a sentence is the unit's own. */
const INSTRUCTION = /^[("“]?(?:请(?:在此)?(?:填写|输入|填入|简要|简述|逐项|逐条|说明|选择|如实|对照|根据)|(?:填写|填报|填表)说明|此处(?:填写|填入|输入)|在此(?:填写|填入|输入)|简要(?:说明|描述|概述)[^。,;]{0,20}[.。)]?$|(?:示例|样例|例如|例):)/;

/** XX单位, ××项目: a run of crosses that is no part of a Latin word or a number (XXL, 3×4). */
function hasMask(text: string): boolean {
  for (const { index, 0: run } of text.matchAll(/[Xx×]+/g)) {
    if (run.length < 2 || run.length > 8) continue;
    if (!isLatin(text[index - 1]) && !isLatin(text[index + run.length])) return true;
  }
  return false;
}

function isLatin(sign: string | undefined): boolean {
  return sign !== undefined && /[A-Za-z0-9]/.test(sign);
}
