/** What the host answers when an action cannot be done; the words are ours, the codes are Excel's. */
export class ApiError extends Error {
  constructor(readonly code: string, message: string, readonly status = 400) {
    super(message);
  }
}

export const itemNotFound = (what: string): ApiError => new ApiError('ItemNotFound', `No such item: ${what}.`, 404);
export const invalidArgument = (what: string): ApiError => new ApiError('InvalidArgument', `Not a valid argument: ${what}.`);
export const accessDenied = (what: string): ApiError => new ApiError('AccessDenied', `Not allowed: ${what}.`, 403);

/** A gap in the emulator, never an answer of Excel: it must not reach the add-in as an error that it could handle. */
export class EmulatorGap extends Error {
  override readonly name = 'EmulatorGap';
}
