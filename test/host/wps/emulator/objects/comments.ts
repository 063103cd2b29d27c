import type { XComment, XComments } from '../../../../../src/host/wps/wps-program';
import type { Sheet } from '../../../excel/emulator/model/book';
import type { Place } from '../../../excel/emulator/model/place';
import { refusal } from '../program-error';
import { wrap } from '../wrapper';
import type { OpenBook, World } from '../world';
import { rangeOf } from './range';

/** 备注. */
export function commentOf(world: World, open: OpenBook, place: Place): XComment {
  const { sheet, area: { top, left } } = place;
  const note = sheet.notes.find(({ row, column }) => row === top && column === left);
  return wrap<XComment>(world, 'Comment', () => open.isOpen && open.book.sheets.includes(sheet) && note !== undefined && sheet.notes.includes(note), {
    Parent: { get: () => rangeOf(world, open, place) },
    Text: { call: () => note!.text },
    Delete: {
      changes: true,
      call: () => {
        if (sheet.protection !== null && sheet.protection.options['allowEditObjects'] !== true) throw refusal();
        sheet.notes = sheet.notes.filter((one) => one !== note);
        return null;
      },
    },
  });
}

export function commentsOf(world: World, open: OpenBook, sheet: Sheet): XComments {
  return wrap<XComments>(world, 'Comments', () => open.isOpen && open.book.sheets.includes(sheet), {
    Count: { get: () => sheet.notes.length },
    Item: {
      call: (index) => {
        const note = sheet.notes[index - 1];
        if (note === undefined) throw refusal();
        return commentOf(world, open, { sheet, area: { top: note.row, left: note.column, bottom: note.row, right: note.column } });
      },
    },
  });
}
