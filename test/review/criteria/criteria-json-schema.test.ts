import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { criteriaSchemaText } from '../../../src/review/criteria/criteria-json-schema';
import { shippedCriteria } from '../../../src/review/criteria/shipped-criteria';

const committed = readFileSync('criteria/criteria.schema.json', 'utf8');

it('criteria/criteria.schema.json is current; `npm run schema` writes it', () => {
  expect(committed).toBe(criteriaSchemaText());
});

describe('the published schema', () => {
  const published = z.fromJSONSchema(JSON.parse(committed) as Parameters<typeof z.fromJSONSchema>[0]);
  const accepts = (text: string): boolean => published.safeParse(JSON.parse(text)).success;

  it('accepts every pack and refuses what the reader refuses', () => {
    for (const { id } of shippedCriteria()) {
      const text = readFileSync(`criteria/${id}.json`, 'utf8');
      expect([id, accepts(text)]).toEqual([id, true]);
      for (const [good, bad] of [['"share": "0.3"', '"share": 0.3'], ['"share": "0.3"', '"share": "30%"'], ['"wording"', '"words"'], [`"id": "${id}"`, '"id": "Common"']] as const) {
        expect([good, text.includes(good), accepts(text.replace(good, bad))]).toEqual([good, true, false]);
      }
    }
  });
});
