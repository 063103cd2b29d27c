import { HostError } from '../host/host-error';
import { message } from '../wording/message';

/** The sentence for a report that could not be written; a bug comes back as it is. */
export function reportNotWritten(path: string, error: unknown): unknown {
  if (!(error instanceof Error && 'code' in error)) return error;
  return new HostError('not-writable', message('cli.reportNotWritten', { out: path, detail: String(error.code) }), { cause: error });
}
