import type { Message } from '../wording/message';

/** One fault of a profile file: where (JSON pointer) and what. */
export interface ProfileIssue {
  /** JSON pointer into the file, "" for the whole. */
  readonly pointer: string;
  readonly says: Message;
}

/** 规则口径有误: a profile that cannot be used, with the file and every place at fault. */
export class ProfileError extends Error {
  constructor(
    readonly file: string,
    readonly issues: readonly ProfileIssue[],
  ) {
    super(`${file}: ${issues.map((issue) => `${issue.pointer} ${issue.says.key}`).join('; ')}`);
    this.name = 'ProfileError';
  }
}
