import { rowName } from '../../form/row-name';
import { textOf } from '../../scoring/text-match';
import { wordsOf } from '../../scoring/words-of';
import type { Check, Observation } from '../check';
import { decidesByLevel } from '../level-decides';
import { isSatisfaction } from '../name-words';
import { rowFacts } from '../row-facts';

/** 满意度没有数字: how content people are is asked of them and counted; a word says neither how many nor that anybody was asked. */
export const satisfactionWithoutFigure: Check = {
  id: 'satisfaction-without-figure',
  level: 'hint',
  evaluate: ({ form, profile }) => rowFacts(form).flatMap(({ row, name, actual }): Observation[] => {
    if (row.actual === null || !isSatisfaction(name)) return [];
    const words = wordsOf(actual, textOf(row.actual));
    if (words === null || /\d/.test(words.text) || decidesByLevel(words, profile)) return [];
    return [{ ref: row.actual.ref, message: 'words', data: { name: rowName(row), written: row.actual.text.trim() }, written: row.actual.text }];
  }),
};
