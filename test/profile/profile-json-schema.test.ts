import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { profileSchemaText } from '../../src/profile/profile-json-schema';

it('profiles/profile.schema.json is current; `npm run schema` writes it', () => {
  expect(readFileSync('profiles/profile.schema.json', 'utf8')).toBe(profileSchemaText());
});
