import { message } from '../../wording/message';
import { HostError, type HostErrorCode } from '../host-error';

/** A HostError with its sentence from wording/host.ts. */
export function hostError(code: HostErrorCode, key: string, data: Readonly<Record<string, string>> = {}, cause?: unknown): HostError {
  return new HostError(code, message(key, data), cause === undefined ? undefined : { cause });
}
