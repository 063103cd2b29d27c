import type { IResources } from '@univerjs/core';
import type { SheetSnapshot, WorkbookSnapshot } from '../../../../workbook/snapshot';
import type { SheetLook, WorkbookLook } from '../../../xlsx/look/sheet-look';
import { gridSheetId, RESOURCE } from '../grid-ids';
import { type SheetExtent, sheetExtent } from '../sheet-extent';
import { gridConditions } from './grid-conditions';
import { gridImages } from './grid-images';
import { gridNames } from './grid-names';
import { gridNotes } from './grid-notes';
import { gridValidations } from './grid-validations';

interface SheetParts {
  readonly id: string;
  readonly snapshot: SheetSnapshot;
  readonly look: SheetLook;
  readonly extent: SheetExtent;
}

/** What the grid's plugins keep beside the cells: 名称、数据有效性、条件格式、图片、备注. */
export function gridResources(snapshot: WorkbookSnapshot, look: WorkbookLook): IResources {
  const sheets = snapshot.sheets.map((sheet, index): SheetParts => {
    const own = look.sheets[index]!;
    return { id: gridSheetId(index), snapshot: sheet, look: own, extent: sheetExtent(sheet, own) };
  });
  const bySheet = (has: (sheet: SheetParts) => boolean, make: (sheet: SheetParts) => unknown): string =>
    JSON.stringify(Object.fromEntries(sheets.filter(has).map((sheet) => [sheet.id, make(sheet)])));
  return [
    { name: RESOURCE.names, data: JSON.stringify(gridNames(look)) },
    { name: RESOURCE.validations, data: bySheet(({ look: { validations } }) => validations.length > 0, (sheet) => gridValidations(sheet.id, sheet.look, sheet.extent)) },
    { name: RESOURCE.conditions, data: bySheet(({ look: { conditions } }) => conditions.length > 0, (sheet) => gridConditions(sheet.id, sheet.look, sheet.extent)) },
    { name: RESOURCE.images, data: bySheet(({ look: { images } }) => images.length > 0, (sheet) => gridImages(sheet.id, sheet.look)) },
    { name: RESOURCE.notes, data: bySheet(({ snapshot: { notes } }) => notes.length > 0, (sheet) => gridNotes(sheet.id, sheet.snapshot)) },
  ];
}
