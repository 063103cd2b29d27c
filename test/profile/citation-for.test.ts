import { expect, it } from 'vitest';
import { citationFor } from '../../src/profile/citation-for';
import { shipped } from '../support/profile';

it('gives a field its own footing, and every other field that of the whole', () => {
  const { cite } = shipped('zhengzhou/2023').points;
  expect([citationFor(cite, 'total').certainty, citationFor(cite, 'offTable').certainty]).toEqual(['established', 'inferred']);
});

it('gives a part of a field its own footing, else that of the field', () => {
  const { cite } = shipped('shanghai/2023').fundMeasures[0]!;
  expect([citationFor(cite, 'rule').certainty, citationFor(cite, 'rule.cap').certainty, citationFor(cite, 'rule.method').certainty]).toEqual(['established', 'assumed', 'established']);
});
