import type { Message } from '../wording/message';

/** 工作台故障: the browser or the page's own files failed; what happened, why, what next. */
export class WorkbenchError extends Error {
  constructor(readonly says: Message, options?: ErrorOptions) {
    super(says.key, options);
    this.name = 'WorkbenchError';
  }
}
