import { cellAddress } from '../../../workbook/cell-ref';
import type { CellContent } from '../../../workbook/change-set';
import { encodeText } from '../xml/text-content';

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
      return `${open} t="inlineStr"><${p}is><${p}t xml:space="preserve">${encodeText(content.text)}</${p}t></${p}is>${close}`;
    case 'formula':
      return formulaXml(open, close, p, content.formula, content.cached);
  }
}

function formulaXml(open: string, close: string, p: string, formula: string, cached: string | null): string {
  const source = `<${p}f>${encodeText(formula)}</${p}f>`;
  if (cached === null) return `${open}>${source}${close}`;
  const type = isNumber(cached) ? '' : ' t="str"';
  return `${open}${type}>${source}<${p}v>${encodeText(cached)}</${p}v>${close}`;
}

function isNumber(text: string): boolean {
  return /^-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?$/.test(text);
}
