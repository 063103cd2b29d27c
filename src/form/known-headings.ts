import { message, type Message } from '../wording/message';
import type { ColumnRole } from './evaluation-form';
import { HEADING_WORDS, type WordClass } from './heading-words';

/** The columns that a self-evaluation form lives by, as a person would look for them in her own. */
const COLUMNS: readonly (readonly [WordClass, ColumnRole])[] = [
  ['level1', 'level1'], ['level2', 'level2'], ['level3', 'level3'], ['target', 'target'], ['actual', 'actual'], ['weight', 'weight'],
  ['completion-rate', 'rate'], ['score', 'score'], ['reason', 'reason'], ['budget', 'budget'], ['spent', 'spent'], ['execution-rate', 'fund-rate'],
];

/** The surest words stand first; more of them would be a wall of text. */
const MOST_WORDS = 6;

/** 认识的表头: for each column the words it is known by. */
export function knownHeadings(): readonly Message[] {
  return COLUMNS.map(([means, role]) => {
    const words = HEADING_WORDS.filter((list) => list.means === means).flatMap(({ before = [''], words: ends }) => ends.flatMap((end) => before.map((start) => `${start}${end}`)));
    return message('form.known-heading', { role: message(`form.role.${role}`), words: words.slice(0, MOST_WORDS).map((word) => `“${word}”`).join('') });
  });
}
