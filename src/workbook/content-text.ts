import type { CellContent } from './change-set';

/** 单元格内容 as the formula bar shows it; "" for an empty cell. */
export function contentText(content: CellContent): string {
  switch (content.kind) {
    case 'empty':
      return '';
    case 'number':
      return content.decimal;
    case 'text':
      return content.text;
    case 'boolean':
      return content.value ? 'TRUE' : 'FALSE';
    case 'error':
      return content.error;
    case 'formula':
      return `=${content.formula}`;
  }
}
