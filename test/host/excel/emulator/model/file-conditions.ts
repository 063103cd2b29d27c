import { parseArea } from '../../../../../src/workbook/cell-ref';
import type { Condition } from './book';

const TYPES: Readonly<Record<string, string>> = {
  expression: 'Custom', cellIs: 'CellValue', dataBar: 'DataBar', colorScale: 'ColorScale', iconSet: 'IconSet', top10: 'TopBottom',
  containsText: 'ContainsText', notContainsText: 'ContainsText', beginsWith: 'ContainsText', endsWith: 'ContainsText',
};

/** 条件格式 that a file brings, ours among them. What they look like is not read. */
export function readFileConditions(xml: string, newId: () => string): Condition[] {
  return [...xml.matchAll(/<conditionalFormatting[^>]*?sqref="([^"]*)"[^>]*>(.*?)<\/conditionalFormatting>/gsu)].flatMap(([, sqref = '', rules = '']) =>
    [...rules.matchAll(/<cfRule([^>]*?)(?:\/>|>(.*?)<\/cfRule>)/gsu)].map(([, attributes = '', inner = '']): Condition => ({
      id: newId(),
      type: TYPES[/type="(\w+)"/.exec(attributes)?.[1] ?? ''] ?? 'PresetCriteria',
      areas: sqref.split(' ').flatMap((area) => parseArea(area) ?? []),
      formula: `=${unescaped(/<formula>(.*?)<\/formula>/su.exec(inner)?.[1] ?? '')}`,
      priority: Number(/priority="(\d+)"/.exec(attributes)?.[1] ?? '1') - 1,
      stopIfTrue: attributes.includes('stopIfTrue="1"'),
      fill: null,
      font: { colour: null, bold: null, italic: null, underline: null, strikethrough: null },
      numberFormat: null,
    })));
}

function unescaped(text: string): string {
  return text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&apos;', "'").replaceAll('&amp;', '&');
}
