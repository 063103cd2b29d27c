import { expect, it } from 'vitest';
import { derivationDiffers } from '../../../src/profile/lint/derivation-differs';
import { message } from '../../../src/wording/message';
import { changed, shipped } from '../../support/profile';

const parents = (id: string) => (id === 'mof/2020' ? shipped(id) : null);

it('wants every override to differ from its parent', () => {
  const profile = changed('mof/2021-cost', {});
  expect(derivationDiffers.check(profile, { file: null, parents })).toEqual([]);
  const same = { ...profile, inForce: shipped('mof/2020').inForce };
  expect(derivationDiffers.check(same, { file: null, parents })).toEqual([{ pointer: '/overrides/1', says: message('profile.lint.override-same', { at: '/inForce' }) }]);
});

it('wants the parent to exist; a profile of its own needs none', () => {
  const none = { file: null, parents: () => null };
  expect(derivationDiffers.check(changed('mof/2021-cost', {}), none)).toEqual([{ pointer: '/extends', says: message('profile.unknown-parent', { parent: 'mof/2020' }) }]);
  expect(derivationDiffers.check(changed('mof/2020', {}), none)).toEqual([]);
});
