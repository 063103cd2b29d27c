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
      if (content.text === '') return cellXml(shell, { kind: 'empty' });
      return `${open} t="inlineStr"><${p}is><${p}t xml:space="preserve">${encodeText(content.text)}</${p}t></${p}is>${close}`;
    case 'formula':
      return formulaXml(open, close, p, content.formula, content.cached);
  }
}

function formulaXml(open: string, close: string, p: string, formula: string, cached: string | null): string {
  const source = `<${p}f>${encodeText(formula)}</${p}f>`;
  if (cached === null) return `${open}>${source}${close}`;
  return `${open}${typeOf(cached)}>${source}<${p}v>${valueOf(cached)}</${p}v>${close}`;
}

/** The cached value is text; what it was is seen from its spelling. */
function typeOf(cached: string): string {
  if (isNumber(cached)) return '';
  if (cached === 'true' || cached === 'false') return ' t="b"';
  return ERRORS.has(cached) ? ' t="e"' : ' t="str"';
}

function valueOf(cached: string): string {
  if (cached === 'true') return '1';
  return cached === 'false' ? '0' : encodeText(cached);
}

const ERRORS = new Set(['#DIV/0!', '#N/A', '#NAME?', '#NULL!', '#NUM!', '#REF!', '#VALUE!']);

function isNumber(text: string): boolean {
  return /^-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?$/.test(text);
}
