import { cachedValue } from '../../../workbook/cell-content';
import { cellAddress } from '../../../workbook/cell-ref';
import type { CellContent } from '../../../workbook/change-set';
import { encodeText } from '../../../workbook/encode-text';

/** What a written cell keeps of the one before it. */
export interface CellShell {
  readonly row: number;
  readonly column: number;
  /** Style index as written, null for none. */
  readonly style: string | null;
  /** Namespace prefix of the sheet's elements with its colon, or "". */
  readonly prefix: string;
}

/**
 * The element of a cell. Text goes into the cell itself (inlineStr) and not into the shared strings, so that no other
 * part of the file changes.
 */
export function cellXml(shell: CellShell, content: CellContent): string {
  const { prefix: p } = shell;
  const style = shell.style === null ? '' : ` s="${shell.style}"`;
  const open = `<${p}c r="${cellAddress(shell.row, shell.column)}"${style}`;
  const close = `</${p}c>`;
  switch (content.kind) {
    case 'empty':
      return style === '' ? '' : `${open}/>`;
    case 'number':
      return `${open}><${p}v>${content.decimal}</${p}v>${close}`;
    case 'boolean':
      return `${open} t="b"><${p}v>${content.value ? '1' : '0'}</${p}v>${close}`;
    case 'error':
      return `${open} t="e"><${p}v>${encodeText(content.error)}</${p}v>${close}`;
    case 'text':
      if (content.text === '') return cellXml(shell, { kind: 'empty' });
      return `${open} t="inlineStr"><${p}is><${p}t xml:space="preserve">${encodeText(content.text)}</${p}t></${p}is>${close}`;
    case 'formula':
      return formulaXml(open, close, p, content);
  }
}

function formulaXml(open: string, close: string, p: string, content: FormulaContent): string {
  const { type, value } = cachedXml(content, p);
  return `${open}${type}><${p}f>${encodeText(content.formula)}</${p}f>${value}${close}`;
}

export type FormulaContent = Extract<CellContent, { kind: 'formula' }>;

/** 缓存值 of a formula: the type attribute of its cell, and its value element; both "" where there is none. */
export function cachedXml(content: FormulaContent, p: string): { readonly type: string; readonly value: string } {
  const stored = cachedValue(content);
  const element = (text: string): string => `<${p}v>${text}</${p}v>`;
  if (stored === null) return { type: '', value: '' };
  if (typeof stored === 'number') return { type: '', value: element(content.cached!) };
  if (typeof stored === 'boolean') return { type: ' t="b"', value: element(stored ? '1' : '0') };
  if (typeof stored === 'object') return { type: ' t="e"', value: element(encodeText(stored.error)) };
  return { type: ' t="str"', value: element(encodeText(stored)) };
}
