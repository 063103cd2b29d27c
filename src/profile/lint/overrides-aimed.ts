import { message } from '../../wording/message';
import { pointerOf } from '../json-pointer';
import type { ProfileLinter } from './profile-linter';

/** 特例有的放矢: an indicator override says which rows it means and changes something for them. */
export const overridesAimed: ProfileLinter = {
  id: 'overrides-aimed',
  description: 'Every indicator override names rows and changes something.',
  check: ({ overrides }) => overrides.flatMap(({ when, use }, index) => [
    ...(isEmpty(when) ? [{ pointer: pointerOf(['overrides', index, 'when']), says: message('profile.lint.override-of-all') }] : []),
    ...(isEmpty(use) ? [{ pointer: pointerOf(['overrides', index, 'use']), says: message('profile.lint.override-empty') }] : []),
  ]),
};

function isEmpty(object: object): boolean {
  return Object.values(object).every((value) => value === undefined);
}
