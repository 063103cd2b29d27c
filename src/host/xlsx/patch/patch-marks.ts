import { cellAddress, parseAddress } from '../../../workbook/cell-ref';
import type { Mark } from '../../../workbook/change-set';
import { TagScanner } from '../xml/tag-scanner';
import { MARK_KINDS } from './mark-styles';
import { type Splice, spliced } from './splices';

/** What tells our rules from everybody else's: a text in the rule's formula that changes nothing about its result. */
const TAG = 'ziping:';

/** Elements of a sheet that come before its conditional formats; a new one goes behind the last of them. */
const BEFORE = new Set([
  'sheetPr', 'dimension', 'sheetViews', 'sheetFormatPr', 'cols', 'sheetData', 'sheetCalcPr', 'sheetProtection', 'protectedRanges',
  'scenarios', 'autoFilter', 'sortState', 'dataConsolidate', 'customSheetViews', 'mergeCells', 'phoneticPr', 'conditionalFormatting',
]);

/** A sheet's text with all our marks taken off and these put on. Nobody else's conditional format is touched. */
export function patchMarks(xml: string, marks: readonly Mark[], dxf: ReadonlyMap<Mark['kind'], number>): string {
  const found = readFormats(xml);
  const splices: Splice[] = found.ours.map(({ start, end }) => ({ start, end, text: '' }));
  if (marks.length > 0) {
    const rules = marks.map((mark, index) => markXml(mark, dxf.get(mark.kind)!, found.priority + 1 + index, found.prefix));
    splices.push({ start: found.place, end: found.place, text: rules.join('') });
  }
  return spliced(xml, splices);
}

/** Our marks on a sheet, as they would be written again. */
export function marksOf(sheet: string, xml: string): readonly Mark[] {
  return readFormats(xml).ours.flatMap(({ start, end }) => {
    const element = xml.slice(start, end);
    const scanner = new TagScanner(element);
    scanner.next();
    const at = parseAddress(scanner.attribute('sqref') ?? '');
    const kind = MARK_KINDS.find((name) => element.includes(`${TAG}${name}`));
    return at === null || kind === undefined ? [] : [{ ref: { sheet, ...at }, kind }];
  });
}

/** Whether a sheet carries marks of ours. */
export function hasMarks(xml: string): boolean {
  return xml.includes(`&quot;${TAG}`) || xml.includes(`"${TAG}`);
}

/** Indexes of differential formats that a sheet's own rules use, ours left out. */
export function foreignFormats(xml: string): readonly number[] {
  const ours = readFormats(xml).ours;
  const scanner = new TagScanner(xml);
  const used: number[] = [];
  while (scanner.next()) {
    if (scanner.closing || ours.some(({ start, end }) => scanner.start >= start && scanner.start < end)) continue;
    const dxf = scanner.attribute('dxfId');
    if (dxf !== null) used.push(Number(dxf));
  }
  return used;
}

/** 条件格式: lit while the cell is blank, or as long as it stands there; TRIM and LEN exist in every program. */
function markXml({ ref, kind }: Mark, dxf: number, priority: number, p: string): string {
  const address = cellAddress(ref.row, ref.column);
  const condition = kind === 'reason-missing' ? `LEN(TRIM(${address}))=0` : 'TRUE';
  const formula = `AND(${condition},"${TAG}${kind}"&lt;&gt;"")`;
  return `<${p}conditionalFormatting sqref="${address}"><${p}cfRule type="expression" dxfId="${dxf}" priority="${priority}"><${p}formula>${formula}</${p}formula></${p}cfRule></${p}conditionalFormatting>`;
}

function readFormats(xml: string): { ours: readonly { start: number; end: number }[]; place: number; priority: number; prefix: string } {
  const scanner = new TagScanner(xml);
  const ours: { start: number; end: number }[] = [];
  let depth = 0;
  let place = 0;
  let priority = 0;
  let prefix = '';
  let open = 0;
  while (scanner.next()) {
    const { name, closing, empty } = scanner;
    if (depth === 0 && !closing) prefix = scanner.prefix;
    if (depth === 1 && !closing && name === 'conditionalFormatting') open = scanner.start;
    if (!closing && name === 'cfRule') priority = Math.max(priority, Number(scanner.attribute('priority') ?? '0'));
    if (closing) depth -= 1;
    if (depth === 1 && (closing || empty)) {
      if (BEFORE.has(name)) place = scanner.end;
      if (name === 'conditionalFormatting' && hasMarks(xml.slice(open, scanner.end))) ours.push({ start: open, end: scanner.end });
    }
    if (!closing && !empty) depth += 1;
    // The cells hold no rules; their end is soon found.
    if (name === 'sheetData' && !closing && !empty) {
      const end = closeOfSheetData(xml, scanner);
      if (end > 0) scanner.end = end;
    }
  }
  return { ours, place, priority, prefix };
}

/** Cell texts cannot hold a bare "<", so the closing tag is found by its name. */
function closeOfSheetData(xml: string, scanner: TagScanner): number {
  return xml.indexOf(`</${scanner.prefix}sheetData`, scanner.end);
}
