import type { OpenedWorkbook } from '../opened-workbook';
import { relationshipsOf } from '../package/relationships';
import { digitWidth } from './digit-width';
import { LookTable } from './look-table';
import { type Palette, readPalette } from './palette';
import { Media } from './read-drawing';
import { readWorkbookView } from './read-names';
import { readSheetLook, type SheetContext } from './read-sheet-look';
import { readStyleLists, type StyleLists } from './read-style-lists';
import type { WorkbookLook } from './sheet-look';

/** 工作簿外观 of an opened workbook: what a grid needs to show it as Excel would. */
export function readLook(book: OpenedWorkbook): WorkbookLook {
  const { files, part } = book;
  const { palette, lists } = readStyles(book);
  const table = new LookTable(lists);
  const { font } = table.looks[0]!;
  const context: SheetContext = {
    files, palette, table, differential: lists.differential, media: new Media(files),
    digit: digitWidth(font.family, font.size), hasRichValues: relationshipsOf(files, part.part).some(({ type }) => type === 'richValueRel'),
  };
  const sheets = part.sheets.map((entry) => readSheetLook(entry, context));
  const { activeTab, names } = readWorkbookView(files.demand(part.part));
  return { looks: table.looks, sheets, activeSheet: shownSheet(part.sheets, activeTab), names };
}

/** 外观表 of an opened workbook, for whoever asks how a style looks. */
export function readLookTable(book: OpenedWorkbook): LookTable {
  return new LookTable(readStyles(book).lists);
}

function readStyles({ files, part }: OpenedWorkbook): { readonly palette: Palette; readonly lists: StyleLists } {
  const theme = relationshipsOf(files, part.part).find(({ type, external }) => type === 'theme' && !external)?.target;
  const styles = part.styles === null ? null : files.demand(part.styles);
  const palette = readPalette(theme === undefined ? null : files.text(theme), styles);
  return { palette, lists: readStyleLists(styles, palette) };
}

/** A hidden sheet cannot be the one that is shown. */
function shownSheet(sheets: OpenedWorkbook['part']['sheets'], activeTab: number): number {
  if (sheets[activeTab]?.visibility === 'visible') return activeTab;
  return Math.max(0, sheets.findIndex(({ visibility }) => visibility === 'visible'));
}
