import type { EvaluationForm, Field } from '../../form/evaluation-form';
import { refText } from '../../workbook/cell-ref';
import type { Check, Observation } from '../check';

/** 导出残留: tags of a web page or the word null, left in a text by the system it was exported from. */
export const markupLeft: Check = {
  id: 'markup-left',
  level: 'hint',
  evaluate: ({ form }) => eachOnce(form).flatMap((field): Observation[] => {
    const debris = debrisIn(field.text);
    return debris === null ? [] : [{ ref: field.ref, message: debris.kind, data: { debris: debris.text }, written: field.text }];
  }),
};

/** Every text of the form; a merged cell that several rows read counts once. */
function eachOnce(form: EvaluationForm): readonly Field[] {
  const fields = [
    ...form.texts,
    ...form.goals.flatMap(({ expected, achieved, reason }) => [expected, achieved, reason]),
    ...form.indicators.flatMap(({ level3, target, actual, reason }) => [level3, target, actual, reason]),
  ].filter((field) => field !== null);
  return [...new Map(fields.map((field) => [refText(field.ref), field])).values()];
}

const TAG = /<\/?(?:p|br|div|span|td|tr|table|font|b|i|u|strong|em)(?:\s[a-z-]{1,20}=[^<>]{0,200})?\s?\/?>|&(?:nbsp|lt|gt|amp);/i;

function debrisIn(text: string): { kind: 'markup' | 'null'; text: string } | null {
  if (text.trim().toLowerCase() === 'null') return { kind: 'null', text: text.trim() };
  const tag = TAG.exec(text);
  return tag === null ? null : { kind: 'markup', text: tag[0] };
}
