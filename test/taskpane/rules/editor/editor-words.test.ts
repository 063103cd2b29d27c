import { describe, expect, it } from 'vitest';
import { editGroups } from '../../../../src/profile/edit/edit-fields';
import type { FieldShape } from '../../../../src/profile/edit/field-shape';
import { freshVariant } from '../../../../src/profile/edit/fresh-value';
import { plain } from '../../../../src/profile/edit/profile-draft';
import { type Json, pathOf, valueAt } from '../../../../src/profile/json-pointer';
import { shippedProfiles } from '../../../../src/profile/shipped-profiles';
import { controlPlaces } from '../../../../src/taskpane/rules/editor/control-places';
import { fieldLabel } from '../../../../src/taskpane/rules/editor/field-label';
import { endsOf, intervalOf } from '../../../../src/taskpane/rules/editor/interval-ends';
import { shownValue } from '../../../../src/taskpane/rules/editor/shown-value';
import { message, type MessageDatum } from '../../../../src/wording/message';
import { say } from '../../../../src/wording/say';

const words = (language: 'zh' | 'en') => (key: string, data?: Readonly<Record<string, MessageDatum>>) => say(message(key, data), language);

/** Everything there is a word for in a field: its choices, and those of what lies inside. */
function wordsIn(shape: FieldShape, name: string): readonly string[] {
  switch (shape.kind) {
    case 'choice':
      return shape.values.map((value) => `edit.choice.${name}.${value}`);
    case 'maybe':
    case 'list':
      return wordsIn(shape.of, name);
    case 'group':
      return shape.fields.flatMap((field) => [`edit.part.${field.name}`, ...wordsIn(field.shape, field.name)]);
    case 'variants':
      return shape.options.flatMap((option) => [`edit.choice.${shape.by}.${option.name}`, ...option.fields.flatMap((field) => [`edit.part.${field.name}`, ...wordsIn(field.shape, field.name)])]);
    default:
      return [];
  }
}

describe.each(shippedProfiles().map((profile) => [profile.id, plain(profile)] as const))('the form of %s', (_, profile) => {
  const fields = editGroups(profile).flatMap((group) => group.fields);

  it('has a word in both languages for every block, field, part and choice', () => {
    for (const language of ['zh', 'en'] as const) {
      for (const { name } of editGroups(profile)) expect(words(language)(`card.${name}`)).not.toBe('');
      for (const field of fields) {
        expect(fieldLabel(words(language), field)).not.toBe('');
        for (const key of wordsIn(field.shape, pathOf(field.at).at(-1)!)) expect(words(language)(key)).not.toBe('');
      }
    }
  });

  it('tells its fields apart by their labels within a block', () => {
    for (const { fields: inBlock } of editGroups(profile)) {
      const labels = inBlock.map((field) => fieldLabel(words('zh'), field));
      expect(new Set(labels).size).toBe(labels.length);
    }
  });

  it('shows every value in one line, and every variant there is', () => {
    for (const { at, shape } of fields) {
      const name = pathOf(at).at(-1)!;
      const value = valueAt(profile, pathOf(at)) as Json;
      expect(shownValue(words('zh'), shape, name, value)).toMatch(/^[^{}[\]\n]*(?:[[{(].*)?$/);
      if (shape.kind === 'variants') for (const option of shape.options) expect(shownValue(words('en'), shape, name, freshVariant(option, 'local'))).not.toBe('');
      expect(controlPlaces(shape, at, value).every((place) => valueAt(profile, pathOf(place)) !== undefined)).toBe(true);
    }
  });
});

describe('an interval', () => {
  it.each(['[0.6..0.8)', '(80..100]', '>=0.98', '>1', '<=60', '<0.7', '[-1..0]'])('%s comes back from its two ends', (text) => {
    expect(intervalOf(endsOf(text)!)).toBe(text);
  });

  it('that is none is left as text, and two open ends are closed below', () => {
    expect(endsOf('90-100')).toBeNull();
    expect(intervalOf({ lowSign: '', low: '', highSign: '', high: '' })).toBe('>=0');
    expect(intervalOf({ ...endsOf('>=90')!, highSign: '<', high: '95' })).toBe('[90..95)');
  });
});
