import type { Message } from '../wording/message';

/** Why a host failed, stable for other programs. */
export type HostErrorCode =
  | 'not-found'
  | 'not-readable'
  | 'not-a-workbook'
  | 'legacy-format'
  | 'csv'
  | 'encrypted'
  | 'damaged'
  | 'too-large'
  | 'unsafe'
  | 'protected'
  | 'unsupported'
  | 'busy'
  | 'lost'
  | 'not-writable';

/** 宿主故障: the program or the file failed; never used for what a workbook says. The message tells what happened, why, and what next. */
export class HostError extends Error {
  constructor(
    readonly code: HostErrorCode,
    /** Sentence for the user, from the catalogue (wording/host.ts). */
    readonly says: Message,
    options?: ErrorOptions,
  ) {
    super(`${code}: ${says.key}`, options);
    this.name = 'HostError';
  }
}
