import type { ExerciseKey } from '../teach/exercise/exercise-key';
import { EMPTY_RECORD, type FileRecord, writeRecord } from './file-record';

/**
 * 练习卷的随档记录: the profile of the form and what marking needs. Nothing else of the source goes with it: its journal and
 * its review would hold the answers.
 */
export function exerciseRecord(exercise: ExerciseKey): string {
  const record: FileRecord = { ...EMPTY_RECORD, profiles: { [exercise.form]: exercise.profile.id }, judgements: exercise.judgements, exercise };
  return writeRecord(record);
}
