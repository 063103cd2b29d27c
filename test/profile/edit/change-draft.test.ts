import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { citationFor } from '../../../src/profile/citation-for';
import { copyProfile, openDraft, renamed, withChange, withoutChange, withoutChanges } from '../../../src/profile/edit/change-draft';
import { isSame } from '../../../src/profile/edit/differences';
import { checkDraft, fieldOf } from '../../../src/profile/edit/draft-faults';
import { changesOf, draftFile } from '../../../src/profile/edit/draft-file';
import { editGroups } from '../../../src/profile/edit/edit-fields';
import { freshValue } from '../../../src/profile/edit/fresh-value';
import { basisOf, withBasis, withClause } from '../../../src/profile/edit/own-basis';
import { plain, type ProfileDraft, rulesOf } from '../../../src/profile/edit/profile-draft';
import { originOf } from '../../../src/profile/edit/value-origin';
import { type Json, pathOf, valueAt } from '../../../src/profile/json-pointer';
import { profileHash } from '../../../src/profile/profile-hash';
import { isLocal } from '../../../src/profile/profile-name';
import { readProfile } from '../../../src/profile/read-profile';
import { shippedProfiles } from '../../../src/profile/shipped-profiles';
import { shipped } from '../../support/profile';

const NAME = { zh: '本单位口径', en: 'Our own' };
const copy = (id: string): ProfileDraft => copyProfile(shipped(id), 'local/test-1', NAME);
const parents = (id: string) => shippedProfiles().find((profile) => profile.id === id) ?? null;
const fileText = (draft: ProfileDraft): string => JSON.stringify(draftFile(draft));
const read = (draft: ProfileDraft) => readProfile('own.json', fileText(draft), parents);

describe('a copy', () => {
  it.each(shippedProfiles().map(({ id }) => id))('of %s gives the same rules under another name, and is no document', (id) => {
    const profile = read(copy(id));
    expect([profile.id, profile.name, profile.standing]).toEqual(['local/test-1', NAME, 'sample']);
    expect(rulesOf(profile)).toEqual({ ...rulesOf(shipped(id)), id: 'local/test-1', name: NAME, standing: 'sample' });
    expect(isLocal(profile)).toBe(true);
    expect(changesOf(copy(id))).toEqual([]);
  });

  it('checks to the very profile that its file is read as', () => {
    const draft = withChange(copy('shanghai/2023'), '/rounding/total/places', 1);
    expect(profileHash(checkDraft(draft).profile!)).toBe(profileHash(read(draft)));
  });
});

describe('a change', () => {
  const draft = withChange(copy('shanghai/2023'), '/rounding/total/places', 1);

  it('lists what differs and nothing else, and says who changed it and what was there', () => {
    expect(changesOf(draft)).toEqual([{ at: '/rounding/total/places', value: 1 }]);
    const { rounding, sources } = read(draft);
    expect(citationFor(rounding.total.cite, 'places')).toMatchObject({ source: 'local', certainty: 'assumed', note: '由本单位修改；上级口径“shanghai/2023”原为 2' });
    expect(sources.at(-1)).toMatchObject({ id: 'local', title: '本单位修改', kind: 'practice' });
  });

  it('leaves every other value on its own source', () => {
    const { rounding } = read(draft);
    const { source, clause, certainty, note } = shipped('shanghai/2023').rounding.total.cite;
    expect(citationFor(rounding.total.cite, 'mode')).toMatchObject({ source, clause, certainty, note });
    expect(rounding.subtotal).toEqual(shipped('shanghai/2023').rounding.subtotal);
    const origin = originOf(draft, '/rounding/total/places');
    expect(origin).toMatchObject({ changed: true, before: 2, footing: { title: '本单位修改' } });
    expect(origin.footingBefore!.title).toBe(shipped('shanghai/2023').sources.find(({ id }) => id === origin.footingBefore!.source)!.title);
    expect(originOf(draft, '/rounding/total/mode').changed).toBe(false);
  });

  it('inside of a rule keeps the sources of the parts that did not change', () => {
    const parent = shippedProfiles().find(({ indicators: { positive: { rule } } }) => rule.method === 'proportional')!;
    const changed = withChange(copyProfile(parent, 'local/test-1', NAME), '/indicators/positive/rule/zeroBelow', '0.5');
    const { positive } = read(changed).indicators;
    expect(citationFor(positive.cite, 'rule').source).toBe('local');
    expect(citationFor(positive.cite, 'rule.zeroBelow').source).toBe('local');
    expect(citationFor(positive.cite, 'rule.cap')).toMatchObject(citationFor(parent.indicators.positive.cite, 'rule.cap'));
  });

  it('put back leaves no trace, one by one or all at once', () => {
    const more = withChange(draft, '/grades/bands', [{ grade: '合格', interval: '<=100' }]);
    expect(withoutChange(withoutChange(more, '/grades/bands'), '/rounding/total/places').content).toEqual(copy('shanghai/2023').content);
    expect(withoutChanges(renamed(more, { zh: '甲', en: 'A' })).content).toEqual(copyProfile(shipped('shanghai/2023'), 'local/test-1', { zh: '甲', en: 'A' }).content);
  });

  it('of a list by one item more names it as ours and leaves the others', () => {
    const { triggers } = shipped('shanghai/2023').reasons;
    const added = { when: 'budget-changed', cite: { source: 'local', certainty: 'assumed' } };
    const longer = withChange(copy('shanghai/2023'), '/reasons/triggers', [added, ...plain(triggers) as readonly Json[]]);
    const profile = read(longer);
    expect(profile.reasons.triggers.slice(1)).toEqual(triggers);
    expect(profile.reasons.triggers[0]!.cite.source).toBe('local');
    expect(originOf(longer, '/reasons/triggers/1/when')).toMatchObject({ changed: false, before: triggers[0]!.when });
    const place = longer.parent.reasons.triggers.findIndex(({ when }) => when === 'score-below-weight');
    const edited = read(withChange(longer, `/reasons/triggers/${place + 1}/places`, 0));
    expect(edited.reasons.triggers[place + 1]!.cite).toMatchObject({ except: [{ fields: ['places'], source: 'local' }] });
  });

  it('stands on the document that the person names, established by its clause', () => {
    const named = withClause(withBasis(draft, { title: '本单位自评办法', documentNumber: '〔2024〕5号' }), '/rounding/total/places', '第三条');
    expect(basisOf(named)).toEqual({ title: '本单位自评办法', documentNumber: '〔2024〕5号' });
    const { rounding, sources } = read(named);
    expect(citationFor(rounding.total.cite, 'places')).toMatchObject({ source: 'local', clause: '第三条', certainty: 'established' });
    expect(sources.at(-1)).toMatchObject({ kind: 'document', title: '本单位自评办法', documentNumber: '〔2024〕5号' });
    const again = withChange(named, '/rounding/total/places', 0);
    expect(citationFor(read(again).rounding.total.cite, 'places')).toMatchObject({ clause: '第三条', certainty: 'established' });
    expect(citationFor(read(withBasis(named, { title: '', documentNumber: '' })).rounding.total.cite, 'places').certainty).toBe('assumed');
  });
});

describe('faults', () => {
  const fields = (draft: ProfileDraft) => editGroups(draft.content).flatMap((group) => group.fields);
  const whereAndWhat = (draft: ProfileDraft) => checkDraft(draft).faults.map((issue) => [fieldOf(issue, fields(draft))?.at, issue.pointer, issue.says.key]);

  it.each([
    ['/rounding/total/places', 9, [['/rounding/total/places', '/rounding/total/places', 'profile.above']]],
    ['/points/fund', '5', [['/points/total', '/points/total', 'profile.lint.points-differ'], ['/points/fund', '/points/fund', 'profile.lint.points-differ']]],
    ['/grades/bands', [{ grade: '优', interval: '>=90' }, { grade: '差', interval: '<89' }], [['/grades/bands', '/grades/bands/0/interval', 'profile.lint.gap']]],
    ['/totals/cap', 'x', [['/totals/cap', '/totals/cap', 'profile.not-decimal']]],
  ])('of %s stand beside it, and nothing with a fault is put in force', (at, value, expected) => {
    const draft = withChange(copy('shanghai/2023'), at, value as Json);
    expect(whereAndWhat(draft)).toEqual(expected);
    expect(checkDraft(draft).profile).toBeNull();
  });
});

it('a draft comes back from its file as it was, whatever was changed, also with faults', () => {
  const ids = shippedProfiles().map(({ id }) => id);
  fc.assert(fc.property(fc.constantFrom(...ids), fc.array(fc.tuple(fc.nat(200), fc.boolean()), { maxLength: 6 }), (id, edits) => {
    let draft = copy(id);
    const all = editGroups(draft.content).flatMap(({ fields }) => fields);
    for (const [pick, back] of edits) {
      const { at, shape } = all[pick % all.length]!;
      draft = back ? withoutChange(draft, at) : withChange(draft, at, freshValue(shape, 'local'));
    }
    const file = JSON.parse(fileText(draft)) as Parameters<typeof openDraft>[0];
    const again = openDraft(file, draft.parent);
    expect(isSame(again.content, draft.content)).toBe(true);
    expect(changesOf(draft).every(({ at, value }) => !isSame(valueAt(draft.parent, pathOf(at)) as Json, value))).toBe(true);
    const { profile } = checkDraft(draft);
    if (profile !== null) expect(profileHash(read(draft))).toBe(profileHash(profile));
    const back = all.reduce((now, { at }) => withoutChange(now, at), draft);
    expect(changesOf(back)).toEqual([]);
    expect(isSame(back.content, copy(id).content)).toBe(true);
  }), { seed: 20_231_121, numRuns: 100 });
});
