import { parseArea } from '../../../workbook/cell-ref';
import type { Mark } from '../../../workbook/change-set';
import { TagScanner } from '../xml/tag-scanner';
import { MARK_KINDS } from './mark-styles';

/** What tells our rules from everybody else's: a text in the rule's formula that changes nothing about its result. */
const MARK_TAG = 'ziping:';

/** 标记的公式: lit while the cell is blank, or as long as it stands there; TRIM and LEN exist in every program. */
export function markFormula(kind: Mark['kind'], address: string): string {
  const condition = kind === 'reason-missing' ? `LEN(TRIM(${address}))=0` : 'TRUE';
  return `AND(${condition},"${MARK_TAG}${kind}"<>"")`;
}

/** Elements of a sheet that come before its conditional formats; a new one goes behind the last of them. */
const BEFORE = new Set([
  'sheetPr', 'dimension', 'sheetViews', 'sheetFormatPr', 'cols', 'sheetData', 'sheetCalcPr', 'sheetProtection', 'protectedRanges',
  'scenarios', 'autoFilter', 'sortState', 'dataConsolidate', 'customSheetViews', 'mergeCells', 'phoneticPr', 'conditionalFormatting',
]);

/** A rule of ours as it stands in a sheet. */
export interface OwnRule {
  /** What goes when the rule goes: the rule, or its whole element when nobody else's rule is in it. */
  readonly start: number;
  readonly end: number;
  readonly kind: Mark['kind'];
  readonly row: number;
  readonly column: number;
}

/** 条件格式 of a sheet. */
export interface ConditionalFormats {
  readonly own: readonly OwnRule[];
  /** Differential formats that somebody else's rules, filters and sortings use. */
  readonly foreignFormats: readonly number[];
  /** Where a further element goes. */
  readonly place: number;
  /** The highest priority in use. */
  readonly priority: number;
  readonly prefix: string;
}

/** Whether a sheet carries marks of ours. */
export function hasMarks(xml: string): boolean {
  return xml.includes(`&quot;${MARK_TAG}`) || xml.includes(`"${MARK_TAG}`);
}

/** Reads them once through; the cells are passed over. */
export function readConditionalFormats(xml: string): ConditionalFormats {
  const scanner = new TagScanner(xml);
  const own: OwnRule[] = [];
  const foreignFormats: number[] = [];
  let depth = 0;
  let place = 0;
  let priority = 0;
  let prefix = '';
  while (scanner.next()) {
    const { name, closing, empty } = scanner;
    if (depth === 0 && !closing) prefix = scanner.prefix;
    if (depth === 1 && name === 'conditionalFormatting' && !closing && !empty) {
      priority = Math.max(priority, readElement(scanner, own, foreignFormats));
      place = scanner.end;
      continue;
    }
    if (!closing) takeFormat(scanner, foreignFormats);
    if (closing) depth -= 1;
    if (depth === 1 && (closing || empty) && BEFORE.has(name)) place = scanner.end;
    if (!closing && !empty) depth += 1;
    if (name === 'sheetData' && !closing && !empty) passCells(xml, scanner);
  }
  return { own, foreignFormats, place, priority, prefix };
}

/** One `<conditionalFormatting>`: programs put all rules of one area into one element, so ours may stand beside another's. */
function readElement(scanner: TagScanner, own: OwnRule[], foreignFormats: number[]): number {
  const { start, text } = scanner;
  const area = parseArea((scanner.attribute('sqref') ?? '').split(' ')[0]!);
  const rules: OwnRule[] = [];
  let count = 0;
  let priority = 0;
  let rule = { start: 0, formats: [] as number[] };
  while (scanner.next() && !(scanner.closing && scanner.name === 'conditionalFormatting')) {
    if (scanner.name !== 'cfRule') continue;
    if (!scanner.closing) {
      rule = { start: scanner.start, formats: [] };
      takeFormat(scanner, rule.formats);
      priority = Math.max(priority, Number(scanner.attribute('priority') ?? '0') || 0);
    }
    if (!scanner.closing && !scanner.empty) continue;
    count += 1;
    const kind = markKindOf(text.slice(rule.start, scanner.end));
    if (kind === null) foreignFormats.push(...rule.formats);
    else rules.push({ start: rule.start, end: scanner.end, kind, row: area?.top ?? 0, column: area?.left ?? 0 });
  }
  if (rules.length > 0 && rules.length === count) own.push(...rules.map((first, index) => index === 0 ? { ...first, start, end: scanner.end } : { ...first, start: scanner.end, end: scanner.end }));
  else own.push(...rules);
  return priority;
}

/** Which of our marks a rule's text is; null for somebody else's rule. */
export function markKindOf(rule: string): Mark['kind'] | null {
  if (!hasMarks(rule)) return null;
  return MARK_KINDS.find((name) => rule.includes(`${MARK_TAG}${name}`)) ?? null;
}

function takeFormat(scanner: TagScanner, formats: number[]): void {
  const dxf = scanner.attribute('dxfId');
  if (dxf !== null) formats.push(Number(dxf));
}

/** Cell texts cannot hold a bare "<", so the closing tag is found by its name. */
function passCells(xml: string, scanner: TagScanner): void {
  const end = xml.indexOf(`</${scanner.prefix}sheetData`, scanner.end);
  if (end > 0) scanner.end = end;
}
