import { message } from '../../wording/message';
import type { ProfileLinter } from './profile-linter';

/** 适用年度有序: the first year of force is not after the last. */
export const inForceOrder: ProfileLinter = {
  id: 'in-force-order',
  description: 'The first year in force is not after the last.',
  check: ({ inForce: { from, until } }) => until === null || from <= until
    ? []
    : [{ pointer: '/inForce/until', says: message('profile.lint.years-order', { from: String(from), until: String(until) }) }],
};
