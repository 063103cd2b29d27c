import type { Mark } from '../../workbook/change-set';
import { bySheet } from './by-sheet';
import { hostError } from './host-errors';
import type { OpenedWorkbook } from './opened-workbook';
import { relationshipsOf } from './package/relationships';
import { hasMarks, readConditionalFormats } from './patch/conditional-formats';
import { withMarkStyles, withoutMarkStyles } from './patch/mark-styles';
import { marksOf, patchMarks } from './patch/patch-marks';

/** Replaces all our marks by these. Whoever calls puts the file back if this throws. */
export function writeMarks(book: OpenedWorkbook, marks: readonly Mark[]): void {
  const stylesPart = book.part.styles;
  if (stylesPart === null) {
    if (marks.length > 0) throw hostError('unsupported', 'host.no-styles');
    return;
  }
  const own = bySheet(marks);
  for (const name of own.keys()) book.worksheet(name);
  const { xml, indexes } = withMarkStyles(book.files.demand(stylesPart), [...new Set(marks.map(({ kind }) => kind))]);
  let changed = marks.length > 0;
  for (const sheet of book.worksheets()) {
    const wanted = own.get(sheet.name) ?? [];
    const text = book.xmlOf(sheet);
    if (wanted.length > 0 || hasMarks(text)) {
      book.write(sheet, patchMarks(text, wanted, indexes));
      changed = true;
    }
    book.files.forget(sheet.part);
  }
  if (!changed) return;
  book.writeStyles(marks.length > 0 ? xml : withoutMarkStyles(xml, new Set(usedFormats(book))));
}

/** Our marks as the file has them. */
export function currentMarks(book: OpenedWorkbook): readonly Mark[] {
  return book.worksheets().flatMap((sheet) => {
    const xml = book.xmlOf(sheet);
    const marks = hasMarks(xml) ? marksOf(sheet.name, xml) : [];
    book.files.forget(sheet.part);
    return marks;
  });
}

/** Differential formats that something else of the workbook uses. */
function* usedFormats(book: OpenedWorkbook): Iterable<number> {
  for (const { part } of book.worksheets()) {
    yield* readConditionalFormats(book.files.demand(part)).foreignFormats;
    for (const { type, target } of relationshipsOf(book.files, part)) {
      if (type === 'table' || type === 'pivotTable') yield* namedFormats(book.files.text(target) ?? '');
      book.files.forget(target);
    }
    book.files.forget(part);
  }
  yield* namedFormats(book.files.demand(book.part.styles!));
}

/** Tables have an attribute for each of their parts: headerRowDxfId, dataDxfId … */
function* namedFormats(xml: string): Iterable<number> {
  for (const [, index] of xml.matchAll(/[dD]xfId\s{0,8}=\s{0,8}["'](\d{1,9})["']/g)) yield Number(index);
}
