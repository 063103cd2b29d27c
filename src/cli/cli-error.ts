import type { Message } from '../wording/message';

/** 命令行用法有误: what was asked cannot be done as asked. Printed as one sentence, exit 2. */
export class CliError extends Error {
  constructor(
    readonly code: string,
    readonly says: Message,
  ) {
    super(`${code}: ${says.key}`);
    this.name = 'CliError';
  }
}
