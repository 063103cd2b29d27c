import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { lintCriteria } from '../../../src/review/criteria/lint-criteria';
import { shippedCriteria } from '../../../src/review/criteria/shipped-criteria';

const files = readdirSync('criteria', { recursive: true, encoding: 'utf8' }).filter((name) => /^[^/]+\/[^/]+\.json$/.test(name));

describe('the criteria packs', () => {
  it('are all shipped', () => {
    expect(shippedCriteria().map(({ id }) => `${id}.json`)).toEqual(files);
  });

  it.each(shippedCriteria().map((pack) => [pack.id, pack] as const))('%s passes the linter and says what it rests on', (id, pack) => {
    expect(lintCriteria(pack, `criteria/${id}.json`)).toEqual([]);
    const text = readFileSync(`docs/criteria/${id.replace('/', '-')}.md`, 'utf8');
    for (const { name } of pack.criteria) expect(text).toContain(name.zh);
    for (const gap of pack.notCovered) expect(text).toContain(gap);
    expect(text.slice(0, 200)).toMatch(/示例/);
  });

  it('common/2026 has fourteen criteria with the steps 0, 30, 60 and 100 %, which no document sets', () => {
    const pack = shippedCriteria().find(({ id }) => id === 'common/2026')!;
    expect(pack.criteria).toHaveLength(14);
    for (const { id, steps, cite } of pack.criteria) {
      expect([id, steps.map(({ share }) => share)]).toEqual([id, ['0', '0.3', '0.6', '1']]);
      expect([id, cite.except?.find(({ fields }) => fields.includes('steps'))?.certainty]).toEqual([id, 'assumed']);
    }
  });
});
