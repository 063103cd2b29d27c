import { message } from '../../wording/message';
import { pointerOf } from '../json-pointer';
import type { ProfileIssue } from '../profile-error';
import type { RuleProfile } from '../rule-profile';
import type { ProfileLinter } from './profile-linter';

/** 词语不重: a word stands in one level, one section, one deduction, one fund measure; otherwise the order of the list would decide. */
export const wordsOnce: ProfileLinter = {
  id: 'words-once',
  description: 'No word is listed for two levels, two sections, two deductions or two fund measures.',
  check: (profile) => listsOfWords(profile).flatMap((lists) => twiceIn(lists)),
};

interface WordList {
  readonly path: readonly (string | number)[];
  readonly words: readonly string[];
}

function listsOfWords({ indicators, sections, deductions, fundMeasures }: RuleProfile): readonly (readonly WordList[])[] {
  return [
    indicators.qualitative.levels.map(({ words }, index) => ({ path: ['indicators', 'qualitative', 'levels', index, 'words'], words })),
    // Sections that are narrowed to second-level rows share their first-level words with others.
    sections.flatMap(({ words, level2 }, index) => (level2 === undefined ? [{ path: ['sections', index, 'words'], words }] : [])),
    (deductions?.items ?? []).map(({ words }, index) => ({ path: ['deductions', 'items', index, 'words'], words })),
    fundMeasures.flatMap(({ at }, index) => ('indicatorNamed' in at ? [{ path: ['fundMeasures', index, 'at', 'indicatorNamed'], words: at.indicatorNamed }] : [])),
  ];
}

function twiceIn(lists: readonly WordList[]): readonly ProfileIssue[] {
  const seen = new Set<string>();
  return lists.flatMap(({ path, words }) => words.flatMap((word, index): readonly ProfileIssue[] => {
    if (!seen.has(word)) {
      seen.add(word);
      return [];
    }
    return [{ pointer: pointerOf([...path, index]), says: message('profile.lint.word-twice', { word }) }];
  }));
}
