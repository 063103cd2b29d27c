import type { Check, Observation } from '../check';
import { textFields } from '../form-texts';

/** 导出残留: tags of a web page or the word null, left in a text by the system it was exported from. */
export const markupLeft: Check = {
  id: 'markup-left',
  level: 'hint',
  evaluate: ({ form }) => textFields(form).flatMap(({ ref, text }): Observation[] => {
    const debris = debrisIn(text);
    return debris === null ? [] : [{ ref, message: debris.kind, data: { debris: debris.text }, written: text }];
  }),
};

const TAG = /<\/?(?:p|br|div|span|td|tr|table|font|b|i|u|strong|em)(?:\s[a-z-]{1,20}=[^<>]{0,200})?\s?\/?>|&(?:nbsp|lt|gt|amp);/i;

const NULL = /^\s*null\s*$/i;

function debrisIn(text: string): { kind: 'markup' | 'null'; text: string } | null {
  if (NULL.test(text)) return { kind: 'null', text: text.trim() };
  const tag = text.includes('<') || text.includes('&') ? TAG.exec(text) : null;
  return tag === null ? null : { kind: 'markup', text: tag[0] };
}
