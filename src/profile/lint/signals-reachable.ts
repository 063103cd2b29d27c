import { message } from '../../wording/message';
import type { ProfileLinter } from './profile-linter';

/** 识别可达: all signals together reach the threshold, and no form reaches it by having none. */
export const signalsReachable: ProfileLinter = {
  id: 'signals-reachable',
  description: 'All signals together reach the threshold, which is above zero.',
  check: ({ recognition: { atLeast, signals } }) => {
    const most = signals.reduce((sum, { points }) => sum + Math.max(points, 0), 0);
    return atLeast > 0 && most >= atLeast
      ? []
      : [{ pointer: '/recognition/atLeast', says: message('profile.lint.signals-unreachable', { atLeast: String(atLeast), most: String(most) }) }];
  },
};
