import { message } from '../../wording/message';
import { parseInterval } from '../interval';
import { pointerOf } from '../json-pointer';
import type { ProfileIssue } from '../profile-error';
import { overlaps, within } from './interval-cover';
import type { ProfileLinter } from './profile-linter';

const MET = parseInterval('>=1');

/** 超额界线不重叠: a completion rate above 1 has at most one over-fulfilment rule. */
export const overFulfilmentApart: ProfileLinter = {
  id: 'over-fulfilment-apart',
  description: 'Over-fulfilment intervals lie above 1 and do not overlap.',
  check: ({ indicators: { overFulfilment } }) => {
    const texts = overFulfilment.map(({ interval }) => interval);
    const place = (index: number): string => pointerOf(['indicators', 'overFulfilment', index, 'interval']);
    return [
      ...overlaps(texts).map(({ index, says }): ProfileIssue => ({ pointer: place(index ?? 0), says })),
      ...texts.flatMap((text, index): readonly ProfileIssue[] => within(parseInterval(text), MET)
        ? []
        : [{ pointer: place(index), says: message('profile.lint.over-fulfilment-low', { interval: text }) }]),
    ];
  },
};
