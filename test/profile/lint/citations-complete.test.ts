import { expect, it } from 'vitest';
import { citationsComplete } from '../../../src/profile/lint/citations-complete';
import { changed } from '../../support/profile';

const NOWHERE = { file: null, parents: null };

const issues = (changes: Parameters<typeof changed>[1]) =>
  citationsComplete.check(changed('shanghai/2023', changes), NOWHERE).map(({ pointer, says }) => [pointer, says.key, says.data]);

it('wants a clause for what is established', () => {
  expect(issues({ '/points/cite': { source: 'sh-form-2023', certainty: 'established' } })).toEqual([['/points/cite', 'profile.lint.clause-missing', { source: 'sh-form-2023' }]]);
  expect(issues({ '/points/cite': { source: 'sh-form-2023', certainty: 'inferred' } })).toEqual([]);
});

it('lets nothing be established by hearsay, practice or analogy', () => {
  for (const source of ['cy-2020-10', 'platform', 'national-analogy']) {
    expect(issues({ '/points/cite': { source, clause: '第一条', certainty: 'established' } })).toEqual([['/points/cite/certainty', 'profile.lint.not-establishing', { source }]]);
  }
});

it('wants exceptions to name what stands beside them', () => {
  expect(issues({ '/points/cite/except/0/fields': ['fund', 'funds'] })).toEqual([['/points/cite/except/0/fields', 'profile.lint.field-unknown', { field: 'funds' }]]);
  expect(issues({ '/points/cite/except/0/certainty': 'established' })).toEqual([['/points/cite/except/0/certainty', 'profile.lint.not-establishing', { source: 'ziping' }]]);
});
