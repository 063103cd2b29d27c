import { SaxesParser, type SaxesTagPlain } from 'saxes';
import { describe, expect, it } from 'vitest';
import type { RuleProfile } from '../../../src/profile/rule-profile';
import { shippedProfiles } from '../../../src/profile/shipped-profiles';
import { handOutPage } from '../../../src/report/rule-cards/hand-out';
import { ruleCards } from '../../../src/teach/rule-cards/rule-cards';
import { say } from '../../../src/wording/say';
import { TEST_PROFILE_IDS, testProfile } from '../../support/test-profiles';

const PROFILES = [...shippedProfiles(), ...TEST_PROFILE_IDS.map(testProfile)];
const PAGES = PROFILES.flatMap((profile) => (['zh', 'en'] as const).map((language) => [profile.id, language, profile, handOutPage(profile, language)] as const));

interface ReadPage {
  readonly faults: readonly string[];
  readonly tags: readonly SaxesTagPlain[];
  /** What a reader sees, the style sheet left out. */
  readonly text: string;
}

/** The page is written so that an XML parser reads it as well: what is not closed or not escaped is a fault. */
function read(page: string): ReadPage {
  const faults: string[] = [];
  const tags: SaxesTagPlain[] = [];
  const texts: string[] = [];
  const open: string[] = [];
  const parser = new SaxesParser();
  parser.on('error', (error) => { faults.push(error.message); });
  parser.on('opentag', (tag) => {
    tags.push(tag);
    open.push(tag.name);
  });
  parser.on('closetag', () => { open.pop(); });
  parser.on('text', (text) => { if (!open.includes('style')) texts.push(text); });
  parser.write(page.replace('<!DOCTYPE html>\n', '')).close();
  return { faults, tags, text: texts.join('\n') };
}

const HOSTILE = '<script>alert(1)</script></style>"\'&amp;]]> =1+1 \u0000\ud800';

/** Every text that a profile brings, replaced by one that wants out. */
function hostile(profile: RuleProfile): RuleProfile {
  const citation = { source: profile.sources[0]!.id, clause: HOSTILE.slice(0, 60), certainty: 'assumed', note: HOSTILE } as const;
  return {
    ...profile,
    name: { zh: HOSTILE, en: HOSTILE },
    version: '9.9.9',
    sources: profile.sources.map((source) => ({ ...source, title: HOSTILE, issuer: HOSTILE, address: 'javascript:alert(1)', documentNumber: HOSTILE, issuedOn: '2023-01-01' })),
    sections: profile.sections.map((section) => ({ ...section, name: HOSTILE, words: [HOSTILE], cite: citation })),
    fundMeasures: profile.fundMeasures.map((measure) => ({ ...measure, title: HOSTILE, cite: citation })),
    notCovered: [HOSTILE],
  };
}

describe('the hand-out of a profile', () => {
  it.each(PAGES)('%s in %s is well-formed, holds every card and leads nowhere', (_id, language, profile, page) => {
    const { faults, tags, text } = read(page);
    expect(faults).toEqual([]);
    expect(tags.filter(({ name }) => ['script', 'link', 'img', 'iframe', 'object', 'a', 'base', 'form', 'use', 'image'].includes(name))).toEqual([]);
    expect(tags.flatMap(({ attributes }) => Object.keys(attributes)).filter((name) => /^on|^src|href|^style$/.test(name))).toEqual([]);
    expect(page).toContain('<meta http-equiv="Content-Security-Policy" content="default-src \'none\'; style-src \'unsafe-inline\'"/>');
    expect(page).not.toMatch(/url\(|@import/);
    const cards = ruleCards(profile);
    expect(tags.filter(({ name }) => name === 'article')).toHaveLength(cards.length);
    for (const { title, rows } of cards) {
      expect(text).toContain(say(title, language));
      for (const { result } of rows) if (result.kind === 'scored') expect(text).toContain(result.shown);
    }
    for (const sentence of profile.notCovered) expect(text).toContain(sentence);
    for (const certainty of ['established', 'inferred', 'assumed'] as const) {
      const isUsed = cards.some(({ lines }) => lines.some(({ footing }) => footing.certainty === certainty));
      if (isUsed) expect(text).toContain(say({ key: `card.certainty-${certainty}`, data: {} }, language));
    }
  });

  it.each(PAGES)('%s in %s draws its graphs with a table behind each', (_id, _language, _profile, page) => {
    const { tags } = read(page);
    const figures = tags.filter(({ name }) => name === 'figure').length;
    expect(figures).toBeGreaterThanOrEqual(3);
    expect(tags.filter(({ name }) => name === 'svg')).toHaveLength(figures);
    expect(tags.filter(({ name }) => name === 'table').length).toBeGreaterThanOrEqual(figures);
    // A number that was none would be drawn nowhere.
    expect(page).not.toMatch(/NaN|Infinity|undefined/);
  });

  it('names the profile, its version and its fingerprint, and marks what was changed here', () => {
    const [profile] = shippedProfiles();
    const head = read(handOutPage(profile!, 'zh')).text;
    expect(head).toMatch(/mof\/2020，版本 [\d.]+，指纹 [0-9a-f]{12}/);
    expect(head).toContain('适用年度：2020 年起');
    const changed = read(handOutPage({ ...profile!, totals: { ...profile!.totals, cap: '99' } }, 'zh')).text;
    expect(changed).toContain('本地修改');
  });

  it.each(['zhongshan/2022', 'test/structure'].map((id) => PROFILES.find((profile) => profile.id === id)!).map((profile) => [profile.id, profile] as const))('%s lets no text of a profile out of its place', (_, profile) => {
    for (const language of ['zh', 'en'] as const) {
      const page = handOutPage(hostile(profile), language);
      const { faults, tags, text } = read(page);
      expect(faults).toEqual([]);
      expect(tags.some(({ name }) => name === 'script')).toBe(false);
      expect(tags.filter(({ name }) => name === 'style')).toHaveLength(1);
      expect(text).toContain('<script>alert(1)</script></style>"\'&amp;]]> =1+1 ');
      expect(['\u0000', '\ud800'].some((sign) => page.includes(sign))).toBe(false);
    }
  });
});
