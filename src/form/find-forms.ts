import { atOnce, type Steps } from '../exact/in-steps';
import type { WorkbookSnapshot } from '../workbook/snapshot';
import type { EvaluationForm, FoundForms } from './evaluation-form';
import { joinForm } from './join-form';
import { joinSheets } from './join-sheets';
import { readSheet } from './read-sheet';
import type { SheetReading } from './read-sheet';
import { wordReader } from './recognise-word';

/**
 * 识别自评表. In: the workbook as a host read it. Out: every self-evaluation form with the meaning of its cells, and the
 * sheets that only resemble one. Next: profile/choose-profile.ts
 */
export function findForms(workbook: WorkbookSnapshot): FoundForms {
  return atOnce(findFormsInSteps(workbook));
}

/** The same in steps. Sheets that the host hands over unchanged are not looked at again, and their forms stay the same objects. */
export function* findFormsInSteps({ sheets, date1904 }: WorkbookSnapshot): Steps<FoundForms> {
  const read = wordReader();
  const readings: SheetReading[] = [];
  for (const sheet of sheets) {
    readings.push(yield* readSheet(sheet, read));
    yield;
  }
  const joined = joinSheets(readings.flatMap(({ pieces }) => pieces));
  yield;
  const snapshots = new Map(sheets.map((sheet) => [sheet.name, sheet]));
  const used = new Set<string>();
  const forms: EvaluationForm[] = [];
  for (const piece of joined) {
    forms.push(joinForm(piece, snapshots.get(piece.main.sheet)!, date1904));
    used.add(piece.main.sheet);
    if (piece.other !== null) used.add(piece.other.sheet);
    yield;
  }
  return { forms, refused: readings.flatMap(({ refused }) => refused === null || used.has(refused.sheet) ? [] : [refused]) };
}
