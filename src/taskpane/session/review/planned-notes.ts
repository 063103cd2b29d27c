import { fingerprint } from '../../../review/fingerprint';
import { isOpen, type JudgedFinding } from '../../../review/waivers';
import { type CellRef, refText } from '../../../workbook/cell-ref';
import type { NoteEdit } from '../../../workbook/change-set';
import type { WorkbookSnapshot } from '../../../workbook/snapshot';
import { message } from '../../../wording/message';
import { say } from '../../../wording/say';

/** What every note of ours begins with. */
export const NOTE_PREFIX = '【绩效审核】';

/** 拟写的备注. `skipped`: cells that have a note of somebody else, which stays as it is. */
export interface PlannedNotes {
  readonly notes: readonly NoteEdit[];
  /** 指纹 of all notes of ours that stand in the workbook afterwards. */
  readonly written: readonly string[];
  readonly skipped: number;
}

/** 备注 for the open findings, a cell at a time; ours on other cells go. `before` are the 指纹 of those we wrote. */
export function plannedNotes({ sheets }: WorkbookSnapshot, judged: readonly JudgedFinding[], before: ReadonlySet<string>): PlannedNotes {
  const wanted = wantedNotes(judged);
  const standing = new Map(sheets.flatMap(({ name, notes }) => notes.map(({ row, column, text }) => {
    const ref = { sheet: name, row, column };
    return [refText(ref), { ref, text }] as const;
  })));
  const isOurs = (text: string) => text.startsWith(NOTE_PREFIX) && before.has(noteMark(text));
  const kept = [...wanted].filter(([at, { text }]) => {
    const there = standing.get(at);
    return there === undefined || there.text === text || isOurs(there.text);
  });
  return {
    notes: [
      ...[...standing].flatMap(([at, { ref, text }]) => isOurs(text) && !wanted.has(at) ? [{ ref, before: text, after: null }] : []),
      ...kept.flatMap(([at, { ref, text }]) => {
        const there = standing.get(at)?.text ?? null;
        return there === text ? [] : [{ ref, before: there, after: text }];
      }),
    ],
    written: kept.map(([, { text }]) => noteMark(text)),
    skipped: wanted.size - kept.length,
  };
}

function wantedNotes(judged: readonly JudgedFinding[]): ReadonlyMap<string, { readonly ref: CellRef; readonly text: string }> {
  const wanted = new Map<string, { readonly ref: CellRef; readonly text: string }>();
  for (const { finding: { ref, level, message: says, advice } } of judged.filter(isOpen)) {
    // A form is in Chinese, whatever language the pane speaks.
    const line = say(message('session.review.noteLine', { level: message(`review.level-${level}`), says, advice }), 'zh');
    const before = wanted.get(refText(ref))?.text;
    wanted.set(refText(ref), { ref, text: before === undefined ? `${NOTE_PREFIX}${line}` : `${before}\n${line}` });
  }
  return wanted;
}

/** Programs end lines in their own way. */
function noteMark(text: string): string {
  return fingerprint(text.replaceAll(/\r\n?/g, '\n'));
}
