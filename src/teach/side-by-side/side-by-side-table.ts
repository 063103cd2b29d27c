import { profileName } from '../../profile/profile-name';
import { refText } from '../../workbook/cell-ref';
import { type Language, message, type Message } from '../../wording/message';
import { say } from '../../wording/say';
import { differenceText, stageName } from './difference-text';
import { changeWords, columnLetter, rowLabel, scoreWords } from './score-words';
import type { ComparedRow, SideBySide } from './side-by-side';

/** 对照表 as text, for paper, the clipboard and the command line. */
export interface SideBySideTable {
  /** One a profile: its letter, its name, and what is to be said about it. */
  readonly legend: readonly { readonly letter: string; readonly name: string; readonly notes: readonly string[] }[];
  readonly heading: readonly string[];
  /** Cell, label, a score for each profile, the step that differs with what changes the grade. */
  readonly rows: readonly (readonly string[])[];
  /** Total and grade, with the same columns. */
  readonly sums: readonly (readonly string[])[];
  /** What a reader must know about the whole of it. */
  readonly notes: readonly string[];
}

/** `only`: the rows to be listed. */
export function sideBySideTable(result: SideBySide, only: (row: ComparedRow) => boolean, language: Language): SideBySideTable {
  const words = (says: Message): string => say(says, language);
  const letters = result.columns.map((_, at) => words(columnLetter(at)));
  return {
    legend: result.columns.map((column, at) => ({
      letter: letters[at]!,
      name: words(profileName(column.profile)),
      notes: [...(column.fits ? [] : [words(message('side.unfit'))]), ...(column.fits ? column.remarks : column.why).map(words)],
    })),
    heading: [words(message('side.cell')), words(message('side.row')), ...letters, words(message('side.difference'))],
    rows: result.rows.filter(only).map((row) => [refText(row.ref), words(rowLabel(row)), ...row.scores.map((score) => words(scoreWords(score))), differenceOf(row, language)]),
    sums: [
      ['', words(message('side.total')), ...result.totals.map((score) => words(scoreWords(score))), ''],
      ['', words(message('side.grade')), ...result.grades.map((score) => words(scoreWords(score))), ''],
    ],
    notes: result.untried === 0 ? [] : [words(message('side.untried', { count: String(result.untried) }))],
  };
}

function differenceOf({ step, gradeChanges }: ComparedRow, language: Language): string {
  if (step === null) return '';
  const named = say(message('side.at-stage', { stage: stageName(step), difference: differenceText(step, language) }), language);
  return [named, ...gradeChanges.map((change) => say(changeWords(change), language))].join(language === 'zh' ? '；' : '; ');
}
