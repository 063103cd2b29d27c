import { ProfileError } from '../../profile/profile-error';
import { readJson } from '../../profile/read-json';
import { issuesOf } from '../../profile/zod-issues';
import { type CriteriaPack, criteriaPackSchema } from './criteria-pack';
import { lintCriteria } from './lint-criteria';

/** 读取复核标准 from its file's text. What is not understood is refused: the error names the file and, for each fault, its place. */
export function readCriteriaPack(file: string, text: string): CriteriaPack {
  const { value, issues } = readJson(text);
  if (value === undefined || issues.length > 0) throw new ProfileError(file, issues);
  const read = criteriaPackSchema.safeParse(value);
  if (!read.success) throw new ProfileError(file, issuesOf(read.error, value));
  const faults = lintCriteria(read.data, null);
  if (faults.length > 0) throw new ProfileError(file, faults);
  return read.data;
}
