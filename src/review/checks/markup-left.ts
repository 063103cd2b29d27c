import type { Field } from '../../form/evaluation-form';
import { contentOf } from '../../workbook/cell-content';
import type { CellContent, CellEdit } from '../../workbook/change-set';
import type { Check, Observation } from '../check';
import { textFields } from '../form-texts';

/** 导出残留: tags of a web page or the word null, left in a text by the system it was exported from. */
export const markupLeft: Check = {
  id: 'markup-left',
  level: 'hint',
  evaluate: ({ form }) => textFields(form).flatMap((field): Observation[] => {
    const { ref, text } = field;
    const debris = debrisIn(text);
    return debris === null ? [] : [{ ref, message: debris.kind, data: { debris: debris.text }, written: text, ...cleaned(field, debris.kind) }];
  }),
};

const TAG = /<\/?(?:p|br|div|span|td|tr|table|font|b|i|u|strong|em)(?:\s[a-z-]{1,20}=[^<>]{0,200})?\s?\/?>|&(?:nbsp|lt|gt|amp);/i;
const EVERY_TAG = new RegExp(TAG, 'gi');

const NULL = /^\s*null\s*$/i;

function debrisIn(text: string): { kind: 'markup' | 'null'; text: string } | null {
  if (NULL.test(text)) return { kind: 'null', text: text.trim() };
  const tag = text.includes('<') || text.includes('&') ? TAG.exec(text) : null;
  return tag === null ? null : { kind: 'markup', text: tag[0] };
}

/** The offer to take out just the debris. A target joined from several columns is no text of one cell. */
function cleaned({ ref, text, cell }: Field, kind: 'markup' | 'null'): { readonly fix?: CellEdit } {
  if (cell === null || cell.formula !== null || cell.value !== text) return {};
  const left = kind === 'null' ? '' : withoutMarkup(text);
  const after: CellContent = left === '' ? { kind: 'empty' } : { kind: 'text', text: left };
  return { fix: { ref, before: contentOf(cell), after, format: null, formatBefore: null } };
}

const ENTITIES: Readonly<Record<string, string>> = { '&nbsp;': ' ', '&lt;': '<', '&gt;': '>', '&amp;': '&' };

/** What the page would have shown: a line ends where a paragraph does. */
function withoutMarkup(text: string): string {
  const plain = text.replaceAll(EVERY_TAG, (debris) => ENTITIES[debris.toLowerCase()] ?? (/^<(?:\/(?:p|div|tr)|br)/i.test(debris) ? '\n' : ''));
  return plain.replaceAll(/\n{2,}/g, '\n').trim();
}
