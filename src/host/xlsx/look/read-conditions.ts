import { markKindOf } from '../patch/conditional-formats';
import { isTrue } from '../package/workbook-part';
import type { TagScanner } from '../xml/tag-scanner';
import { textOfElement } from './element-text';
import { readAreas } from './read-areas';
import type { DifferentialLook } from './read-style-lists';
import type { ConditionalLook } from './sheet-look';

type Rule = ConditionalLook['rule'];

const BARE: Readonly<Record<string, Extract<Rule, { kind: 'blanks' | 'noBlanks' | 'errors' | 'noErrors' | 'duplicateValues' | 'uniqueValues' }>['kind']>> = {
  containsBlanks: 'blanks', notContainsBlanks: 'noBlanks', containsErrors: 'errors', notContainsErrors: 'noErrors', duplicateValues: 'duplicateValues', uniqueValues: 'uniqueValues',
};
const TEXT: Readonly<Record<string, Extract<Rule, { kind: 'text' }>['operator']>> = {
  containsText: 'containsText', notContainsText: 'notContainsText', beginsWith: 'beginsWith', endsWith: 'endsWith',
};
/** What the rule says is in its formula as well. */
const BY_FORMULA = new Set(['expression', 'timePeriod', ...Object.keys(TEXT)]);

/** Reads one `<conditionalFormatting>`, whose opening tag the scanner stands on; marks of ours and what a grid cannot show are left out. */
export function readConditions(scanner: TagScanner, formats: readonly DifferentialLook[]): readonly ConditionalLook[] {
  const found: ConditionalLook[] = [];
  if (scanner.empty) return found;
  const areas = readAreas(scanner.attribute('sqref') ?? '');
  while (scanner.next() && !(scanner.closing && scanner.name === 'conditionalFormatting')) {
    if (scanner.closing || scanner.name !== 'cfRule') continue;
    const condition = readRule(scanner, areas, formats);
    if (condition !== null && areas.length > 0) found.push(condition);
  }
  return found;
}

function readRule(scanner: TagScanner, areas: ConditionalLook['areas'], formats: readonly DifferentialLook[]): ConditionalLook | null {
  const { start, text } = scanner;
  const type = scanner.attribute('type') ?? '';
  const words = scanner.attribute('text');
  const operator = scanner.attribute('operator') ?? '';
  const format = formats[Number(scanner.attribute('dxfId') ?? '-1')];
  const priority = Number(scanner.attribute('priority') ?? '0') || 0;
  const stopIfTrue = isTrue(scanner.attribute('stopIfTrue'));
  const formulas = readFormulas(scanner);
  const rule = ruleOf(type, operator, words, formulas);
  if (rule === null || format === undefined || markKindOf(text.slice(start, scanner.end)) !== null) return null;
  const { bold, italic, colour } = format.font;
  const font = { ...(bold === undefined ? {} : { bold }), ...(italic === undefined ? {} : { italic }), ...(colour === undefined || colour === null ? {} : { colour }) };
  return { areas, priority, stopIfTrue, rule, font, fill: format.fill };
}

function readFormulas(scanner: TagScanner): readonly string[] {
  const formulas: string[] = [];
  if (scanner.empty) return formulas;
  while (scanner.next() && !(scanner.closing && scanner.name === 'cfRule')) {
    if (!scanner.closing && scanner.name === 'formula' && formulas.length < MOST_FORMULAS) formulas.push(textOfElement(scanner));
  }
  return formulas;
}

/** No rule has more. */
const MOST_FORMULAS = 3;

function ruleOf(type: string, operator: string, words: string | null, formulas: readonly string[]): Rule | null {
  const bare = BARE[type];
  if (bare !== undefined) return { kind: bare };
  const texts = TEXT[type];
  if (texts !== undefined && words !== null) return { kind: 'text', operator: texts, text: words };
  const [formula] = formulas;
  if (formula === undefined) return null;
  if (type === 'cellIs') return { kind: 'cellIs', operator, formulas };
  return BY_FORMULA.has(type) ? { kind: 'expression', formula } : null;
}
