import type { Check, Observation } from '../check';

/** 导出残留: tags of a web page or the word null, left in a text by the system it was exported from. */
export const markupLeft: Check = {
  id: 'markup-left',
  level: 'hint',
  evaluate: ({ form }) => form.texts.concat(
    form.goals.flatMap(({ expected, achieved, reason }) => [expected, achieved, reason].filter((field) => field !== null)),
    form.indicators.flatMap(({ target, actual, reason }) => [target, actual, reason].filter((field) => field !== null)),
  ).flatMap((field): Observation[] => {
    const debris = debrisIn(field.text);
    return debris === null ? [] : [{ ref: field.ref, message: debris.kind, data: { debris: debris.text } }];
  }),
};

const TAG = /<\/?(?:p|br|div|span|td|tr|table|font|b|i|u|strong|em)(?: [^<>]{0,200})?\/?>|&(?:nbsp|lt|gt|amp);/i;

function debrisIn(text: string): { kind: 'markup' | 'null'; text: string } | null {
  if (text.trim().toLowerCase() === 'null') return { kind: 'null', text: text.trim() };
  const tag = TAG.exec(text);
  return tag === null ? null : { kind: 'markup', text: tag[0] };
}
