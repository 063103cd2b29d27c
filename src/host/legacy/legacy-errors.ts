import { message } from '../../wording/message';
import { HostError, type HostErrorCode } from '../host-error';

/** A HostError with its sentence from wording/host.ts. */
export function legacyError(code: HostErrorCode, key: string, cause?: unknown): HostError {
  return new HostError(code, message(key), cause === undefined ? undefined : { cause });
}
