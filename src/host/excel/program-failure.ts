import { HostError, type HostErrorCode } from '../host-error';
import { hostError } from '../xlsx/host-errors';

export const IN_CELL_EDIT = 'InvalidOperationInCellEditMode';
export const ANSWER_TOO_LARGE = 'ResponsePayloadSizeLimitExceeded';
export const REQUEST_TOO_LARGE = 'RequestPayloadSizeLimitExceeded';

/** What a refusal of Excel means to a person. */
const MEANINGS: Readonly<Record<string, readonly [HostErrorCode, string]>> = {
  [IN_CELL_EDIT]: ['busy', 'host.cell-editing'],
  WriteNotSupportedWhenModalDialogOpen: ['busy', 'host.dialog-open'],
  ActivityLimitReached: ['busy', 'host.program-busy'],
  ConnectionFailure: ['busy', 'host.program-busy'],
  Timeout: ['busy', 'host.program-busy'],
  AccessDenied: ['protected', 'host.access-denied'],
  ItemNotFound: ['lost', 'host.place-gone'],
  [ANSWER_TOO_LARGE]: ['too-large', 'host.answer-too-large'],
  [REQUEST_TOO_LARGE]: ['too-large', 'host.request-too-large'],
};

/** The connection to the workbook is gone for good: closed, or its session over. */
const LOST = new Set(['InvalidOrTimedOutSession', 'InvalidRequestContext']);

/** What Excel says where it cannot make one step of its own undo of a writing: in so many words, or as an error without a name. */
const NO_UNDO_GROUP = new Set(['UndoNotSupported', 'GeneralException']);

/** Mistakes in what was asked, which no answer of Excel can be: a bug, and not caught. */
const BUGS = new Set(['ApiNotFound', 'PropertyNotLoaded', 'ValueNotLoaded', 'InvalidObjectPath', 'RunMustReturnPromise', 'CannotUpdateReadOnlyProperty']);

/** Excel's own name of what went wrong; null for anything else. */
export function failureCode(error: unknown): string | null {
  const { code, name } = (error ?? {}) as { readonly code?: unknown; readonly name?: unknown };
  return name === 'RichApi.Error' && typeof code === 'string' && !BUGS.has(code) ? code : null;
}

export function isLoss(error: unknown): boolean {
  return LOST.has(failureCode(error) ?? '');
}

export function stopsUndoGroup(error: unknown): boolean {
  return NO_UNDO_GROUP.has(failureCode(error) ?? '');
}

/** 宿主故障 in words for a person; what is none of Excel's stays as it is. */
export function inWords(error: unknown): unknown {
  const code = failureCode(error);
  if (error instanceof HostError || code === null) return error;
  if (isLoss(error)) return hostError('lost', 'host.workbook-gone', {}, error);
  const [meaning, key] = MEANINGS[code] ?? ['unsupported', 'host.program-refused'];
  return hostError(meaning, key, key === 'host.program-refused' ? { detail: code } : {}, error);
}
