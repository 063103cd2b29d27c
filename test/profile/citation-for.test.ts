import { expect, it } from 'vitest';
import { citationFor } from '../../src/profile/citation-for';
import { shipped } from '../support/profile';

it('gives a field its own footing, and every other field that of the whole', () => {
  const { cite } = shipped('zhengzhou/2023').points;
  expect([citationFor(cite, 'total').certainty, citationFor(cite, 'offTable').certainty]).toEqual(['established', 'inferred']);
  expect(citationFor(cite, 'total').source).toBe('zz-report-2023');
});
