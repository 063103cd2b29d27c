import type { EvaluationForm, Field } from '../../form/evaluation-form';
import { refText } from '../../workbook/cell-ref';
import type { Check, Observation } from '../check';

/** 导出残留: tags of a web page or the word null, left in a text by the system it was exported from. */
export const markupLeft: Check = {
  id: 'markup-left',
  level: 'hint',
  evaluate: ({ form }) => {
    // A merged cell that several rows read counts once.
    const found = new Map(textsOf(form).flatMap((field): (readonly [string, Observation])[] => {
      const debris = debrisIn(field.text);
      return debris === null ? [] : [[refText(field.ref), { ref: field.ref, message: debris.kind, data: { debris: debris.text }, written: field.text }]];
    }));
    return [...found.values()];
  },
};

/** Every text of the form. */
function textsOf({ texts, goals, indicators }: EvaluationForm): readonly Field[] {
  return [
    ...texts,
    ...goals.flatMap(({ expected, achieved, reason }) => [expected, achieved, reason]),
    ...indicators.flatMap(({ level3, target, actual, reason }) => [level3, target, actual, reason]),
  ].filter((field) => field !== null);
}

const TAG = /<\/?(?:p|br|div|span|td|tr|table|font|b|i|u|strong|em)(?:\s[a-z-]{1,20}=[^<>]{0,200})?\s?\/?>|&(?:nbsp|lt|gt|amp);/i;

const NULL = /^\s*null\s*$/i;

function debrisIn(text: string): { kind: 'markup' | 'null'; text: string } | null {
  if (NULL.test(text)) return { kind: 'null', text: text.trim() };
  const tag = text.includes('<') || text.includes('&') ? TAG.exec(text) : null;
  return tag === null ? null : { kind: 'markup', text: tag[0] };
}
