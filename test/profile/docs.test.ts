import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { shippedProfiles } from '../../src/profile/shipped-profiles';

it.each(shippedProfiles().map(({ id, standing }) => [id, standing] as const))('docs/profiles says what %s rests on', (id, standing) => {
  const text = readFileSync(`docs/profiles/${id.split('/')[0]!}.md`, 'utf8');
  expect(text).toContain(`\`${id}\``);
  expect(text).toContain('## 不知道的');
  // Until the issuing document has been read, the reader of the page is told so in its first lines.
  if (standing === 'sample') expect(text.slice(0, 200)).toMatch(/示例口径|推定的口径/);
});
