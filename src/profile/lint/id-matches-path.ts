import { message } from '../../wording/message';
import type { ProfileLinter } from './profile-linter';

/** 编号与文件一致: "shanghai/2023" stands in shanghai/2023.json. */
export const idMatchesPath: ProfileLinter = {
  id: 'id-matches-path',
  description: 'The id is the end of the file path.',
  check: ({ id }, { file }) => file === null || file === `${id}.json` || file.endsWith(`/${id}.json`)
    ? []
    : [{ pointer: '/id', says: message('profile.lint.id-path', { id, file }) }],
};
