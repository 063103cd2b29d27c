import { isLocal } from '../profile/profile-name';
import type { Exercise } from '../teach/exercise/exercise';
import { EMPTY_RECORD, withProfile, writeRecord } from './file-record';

/**
 * 练习卷的随档记录: the profile of the form and what marking needs. Nothing else of the source goes with it: its journal and
 * its review would hold the answers.
 */
export function exerciseRecord({ key, profile }: Pick<Exercise, 'key' | 'profile'>): string {
  const record = withProfile(EMPTY_RECORD, key.form, profile.id, isLocal(profile) ? key.profile.hash : null);
  return writeRecord({ ...record, judgements: key.judgements, exercise: key });
}
