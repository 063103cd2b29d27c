import { describe, expect, it } from 'vitest';
import { type EditField, editGroups, EDITABLE } from '../../../src/profile/edit/edit-fields';
import { type FieldShape, shapeAt, variantIn } from '../../../src/profile/edit/field-shape';
import { freshValue, freshVariant } from '../../../src/profile/edit/fresh-value';
import { plain } from '../../../src/profile/edit/profile-draft';
import { type Json, pathOf, valueAt, withValueAt } from '../../../src/profile/json-pointer';
import { ruleProfileSchema } from '../../../src/profile/rule-profile';
import { shippedProfiles } from '../../../src/profile/shipped-profiles';

const PROFILES = shippedProfiles().map((profile) => [profile.id, plain(profile)] as const);
const fieldsOf = (profile: Json): readonly EditField[] => editGroups(profile).flatMap(({ fields }) => fields);

/** Everything that a form could put there. */
function offered(shape: FieldShape): readonly Json[] {
  switch (shape.kind) {
    case 'choice':
      return shape.values;
    case 'switch':
      return [true, false];
    case 'whole':
      return [shape.least, shape.most];
    case 'decimal':
      return ['0', '-30', '0.98'];
    case 'interval':
      return ['>=0', '<0.6', '[0.6..0.8)', '(80..100]'];
    case 'text':
      return ['优'];
    case 'words':
      return [[], ['达成', '完成']];
    case 'maybe':
      return [null, ...offered(shape.of)];
    case 'list':
      return [...shape.least === 0 ? [[]] : [], ...offered(shape.of).map((item) => [item])];
    case 'group':
      return shape.fields.flatMap(({ name, shape: part }) => offered(part).map((value) => ({ ...(freshValue(shape, 'ziping') as object), [name]: value })));
    case 'variants':
      return shape.options.flatMap((option) => {
        const fresh = freshVariant(option, 'ziping');
        return [fresh, ...option.fields.flatMap(({ name, shape: part }) => offered(part).map((value) => ({ ...(fresh as object), [name]: value })))];
      });
  }
}

describe.each(PROFILES)('the form of %s', (_, profile) => {
  it('has only fields of places that exist, and tells each from the others', () => {
    const fields = fieldsOf(profile);
    expect(fields.length).toBeGreaterThan(50);
    expect(fields.filter(({ at }) => valueAt(profile, pathOf(at)) === undefined)).toEqual([]);
    expect(new Set(fields.map(({ at }) => at)).size).toBe(fields.length);
  });

  it('offers only what the schema takes, at every field and for every choice', () => {
    const refused = fieldsOf(profile).flatMap(({ at, shape }) => offered(shape).flatMap((value) => {
      const read = ruleProfileSchema.safeParse(withValueAt(profile, pathOf(at), value));
      return read.success ? [] : [[at, value, read.error.issues]];
    }));
    expect(refused).toEqual([]);
  });

  it('knows which of the variants each value is', () => {
    for (const { at, shape } of fieldsOf(profile)) {
      if (shape.kind !== 'variants') continue;
      const value = valueAt(profile, pathOf(at)) as Readonly<Record<string, Json>>;
      const variant = variantIn(shape.options, value);
      expect([at, Object.keys(value).sort()]).toEqual([at, [...Object.keys(variant.fixed), ...variant.fields.map(({ name }) => name)].sort()]);
    }
  });
});

it('every declared place exists in some shipped profile', () => {
  const found = PROFILES.flatMap(([, profile]) => fieldsOf(profile).map(({ at }) => at.replaceAll(/\/\d+(?=\/)/g, '/*')));
  expect(EDITABLE.flatMap(({ places }) => places).filter((place) => !found.includes(place))).toEqual([]);
});

it('what both ways of writing have stays when a method is changed, and bands of shares do not become bands of points', () => {
  const shape = shapeAt(['fundMeasures', '*', 'rule']);
  if (shape.kind !== 'variants') throw new Error('a fund rule has variants');
  const [full, banded, between] = ['full-from', 'banded', 'linear-between'].map((name) => shape.options.find((option) => option.name === name)!);
  expect(freshVariant(between!, 'local', { method: 'full-from', from: '0.9' })).toEqual({ method: 'linear-between', from: '0.9', to: '1' });
  expect(freshVariant(full!, 'local', { method: 'linear-between', from: '0.6', to: '0.9' })).toEqual({ method: 'full-from', from: '0.6' });
  expect(freshVariant(banded!, 'local', { method: 'banded', bands: [{ interval: '>=0', share: '1' }] })).toEqual({ method: 'banded', bands: [{ interval: '>=0', points: '1' }] });
});
