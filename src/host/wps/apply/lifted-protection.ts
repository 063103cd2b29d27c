import { hostError } from '../../xlsx/host-errors';
import { stubbornly } from '../quiet-program';
import type { SheetEntry } from '../read/sheet-list';
import type { XProtection } from '../wps-program';

/** In the order in which Protect takes them. */
const ALLOWANCES: readonly (keyof XProtection)[] = [
  'AllowFormattingCells', 'AllowFormattingColumns', 'AllowFormattingRows', 'AllowInsertingColumns', 'AllowInsertingRows', 'AllowInsertingHyperlinks',
  'AllowDeletingColumns', 'AllowDeletingRows', 'AllowSorting', 'AllowFiltering', 'AllowUsingPivotTables',
];

/**
 * WPS refuses marks on protected sheets, so the protection is taken off and put on again as it was. An empty password is
 * given, since WPS would ask a person for one otherwise; where there is one nothing is written.
 */
export function withoutProtection({ sheet, name }: SheetEntry, work: () => void): void {
  if (sheet.ProtectContents !== true) {
    work();
    return;
  }
  const { Protection: protection } = sheet;
  if (protection.AllowFormattingCells === true) {
    work();
    return;
  }
  const allowances = ALLOWANCES.map((allowance) => protection[allowance] === true);
  const [objects, scenarios] = [sheet.ProtectDrawingObjects === true, sheet.ProtectScenarios === true];
  try {
    sheet.Unprotect('');
  } catch (error) {
    throw hostError('protected', 'host.wps-marks-protected', { sheet: name }, error);
  }
  try {
    work();
  } finally {
    stubbornly(() => { sheet.Protect('', objects, true, scenarios, false, ...allowances); });
  }
}
