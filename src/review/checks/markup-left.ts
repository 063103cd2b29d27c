import type { EvaluationForm, Field } from '../../form/evaluation-form';
import { refText } from '../../workbook/cell-ref';
import type { Check, Observation } from '../check';

/** 导出残留: tags of a web page or the word null, left in a text by the system it was exported from. */
export const markupLeft: Check = {
  id: 'markup-left',
  level: 'hint',
  evaluate: ({ form }) => {
    // A merged cell that several rows read counts once.
    const found = new Map<string, Observation>();
    eachText(form, ({ ref, text }) => {
      const debris = debrisIn(text);
      if (debris !== null) found.set(refText(ref), { ref, message: debris.kind, data: { debris: debris.text }, written: text });
    });
    return [...found.values()];
  },
};

function eachText({ texts, goals, indicators }: EvaluationForm, look: (field: Field) => void): void {
  const lookIf = (field: Field | null) => {
    if (field !== null) look(field);
  };
  texts.forEach(look);
  for (const { expected, achieved, reason } of goals) [expected, achieved, reason].forEach(lookIf);
  for (const { level3, target, actual, reason } of indicators) [level3, target, actual, reason].forEach(lookIf);
}

const TAG = /<\/?(?:p|br|div|span|td|tr|table|font|b|i|u|strong|em)(?:\s[a-z-]{1,20}=[^<>]{0,200})?\s?\/?>|&(?:nbsp|lt|gt|amp);/i;

const NULL = /^\s*null\s*$/i;

function debrisIn(text: string): { kind: 'markup' | 'null'; text: string } | null {
  if (NULL.test(text)) return { kind: 'null', text: text.trim() };
  const tag = text.includes('<') || text.includes('&') ? TAG.exec(text) : null;
  return tag === null ? null : { kind: 'markup', text: tag[0] };
}
