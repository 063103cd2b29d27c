import { cellAddress } from '../../../workbook/cell-ref';
import type { Mark } from '../../../workbook/change-set';
import { markFormula, readConditionalFormats } from './conditional-formats';
import { type Splice, spliced } from './splices';

/** A sheet's text with all our marks taken off and these put on. Nobody else's conditional format is touched. */
export function patchMarks(xml: string, marks: readonly Mark[], dxf: ReadonlyMap<Mark['kind'], number>): string {
  const found = readConditionalFormats(xml);
  const splices: Splice[] = found.own.map(({ start, end }) => ({ start, end, text: '' }));
  if (marks.length > 0) {
    const rules = marks.map((mark, index) => markXml(mark, dxf.get(mark.kind)!, found.priority + 1 + index, found.prefix));
    splices.push({ start: found.place, end: found.place, text: rules.join('') });
  }
  return spliced(xml, splices);
}

/** Our marks on a sheet, as they would be written again. */
export function marksOf(sheet: string, xml: string): readonly Mark[] {
  return readConditionalFormats(xml).own.map(({ kind, row, column }) => ({ ref: { sheet, row, column }, kind }));
}

function markXml({ ref, kind }: Mark, dxf: number, priority: number, p: string): string {
  const address = cellAddress(ref.row, ref.column);
  return `<${p}conditionalFormatting sqref="${address}"><${p}cfRule type="expression" dxfId="${dxf}" priority="${priority}"><${p}formula>${markFormula(kind, address).replaceAll('<', '&lt;').replaceAll('>', '&gt;')}</${p}formula></${p}cfRule></${p}conditionalFormatting>`;
}
