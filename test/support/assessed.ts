import { assess } from '../../src/assess';
import { shippedProfiles } from '../../src/profile/shipped-profiles';
import { NO_JUDGEMENTS } from '../../src/scoring/form-score';
import { refText } from '../../src/workbook/cell-ref';
import type { WorkbookSnapshot } from '../../src/workbook/snapshot';
import { say } from '../../src/wording/say';
import { shipped } from './profile';

/** Several one-sheet workbooks as one, each sheet under a name of its own. */
export function asOneBook(books: Readonly<Record<string, WorkbookSnapshot>>): WorkbookSnapshot {
  return { date1904: false, sheets: Object.entries(books).map(([name, { sheets }]) => ({ ...sheets[0]!, name })) };
}

/** What one check says in a whole workbook, form after form: "错误 表1!G12 …"; "不适用" for a form in which it has nothing to look at. */
export function saysOfWorkbook(check: string, book: WorkbookSnapshot, profile = 'shanghai/2023'): readonly (readonly string[] | '不适用')[] {
  const { forms } = assess(book, { profiles: shippedProfiles(), chosen: () => shipped(profile), judgements: NO_JUDGEMENTS });
  return forms.map(({ review }) => {
    const verdict = review!.verdicts.get(check);
    if (verdict === undefined || verdict === 'inapplicable') return '不适用';
    return review!.findings.filter((finding) => finding.check === check)
      .map(({ level, ref, message }) => `${LEVELS[level]} ${refText(ref)} ${say(message, 'zh')}`);
  });
}

const LEVELS = { error: '错误', warning: '警告', hint: '提示' } as const;
