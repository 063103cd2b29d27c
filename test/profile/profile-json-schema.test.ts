import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { profileSchemaText } from '../../src/profile/profile-json-schema';
import { shippedProfiles } from '../../src/profile/shipped-profiles';
import { profileText } from '../support/profile';
import { TEST_PROFILE_IDS } from '../support/test-profiles';

const committed = readFileSync('profiles/profile.schema.json', 'utf8');

it('profiles/profile.schema.json is current; `npm run schema` writes it', () => {
  expect(committed).toBe(profileSchemaText());
});

describe('the published schema', () => {
  const published = z.fromJSONSchema(JSON.parse(committed) as Parameters<typeof z.fromJSONSchema>[0]);
  const accepts = (text: string): boolean => published.safeParse(JSON.parse(text)).success;

  it('accepts every profile file, whole or derived', () => {
    for (const { id } of shippedProfiles()) expect([id, accepts(profileText(id))]).toEqual([id, true]);
    for (const id of TEST_PROFILE_IDS) expect([id, accepts(readFileSync(`test/profile/profiles/${id}.json`, 'utf8'))]).toEqual([id, true]);
  });

  it('refuses what the reader refuses', () => {
    const text = profileText('shanghai/2023');
    for (const [good, bad] of [['"total": "100"', '"total": 100'], ['"mismatch"', '"mismatched"'], ['"truncate"', '"floor"'], ['">=90"', '"90-100"'], ['"id": "shanghai/2023"', '"id": "Shanghai"']] as const) {
      expect([good, text.includes(good), accepts(text.replace(good, bad))]).toEqual([good, true, false]);
    }
  });
});
