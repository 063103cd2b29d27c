import type { Check } from '../check';

/** 行错位: a row stands one or more columns off its headings; its numbers are in the wrong columns. */
export const rowShifted: Check = {
  id: 'row-shifted',
  level: 'error',
  evaluate: ({ form }) => form.notices
    .filter(({ kind }) => kind === 'row-shifted')
    .map(({ ref, says }) => ({ ref, message: 'shifted', data: { says } })),
};
