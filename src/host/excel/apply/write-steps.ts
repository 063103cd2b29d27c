import { failureCode, REQUEST_TOO_LARGE } from '../program-failure';

/** 写入步骤: one part of a change, of which a request holds as many as fit. */
export interface WriteStep {
  /** Bytes of the request it takes, rather too many than too few. */
  readonly bytes: number;
  /** Puts it into the request; what it gives back is called after the sync. */
  readonly write: (context: Excel.RequestContext) => (() => void) | undefined;
}

/** Excel on the web takes requests of five megabytes. */
const MOST_BYTES = 4 * 1024 * 1024;

/** Sends the steps in order, in one request if they fit and Excel bears it. `onSent` is called for each request that was carried out. */
export async function sendSteps(context: Excel.RequestContext, steps: readonly WriteStep[], onSent: () => void): Promise<void> {
  const waiting = [...batches(steps)];
  for (let batch = waiting.shift(); batch !== undefined; batch = waiting.shift()) {
    try {
      const after = batch.map(({ write }) => write(context));
      // eslint-disable-next-line office-addins/no-context-sync-in-loop -- a request for each four megabytes
      await context.sync();
      onSent();
      for (const done of after) done?.();
    } catch (error) {
      // Such a request is refused before anything of it is done.
      if (failureCode(error) !== REQUEST_TOO_LARGE || batch.length === 1) throw error;
      const half = Math.trunc(batch.length / 2);
      waiting.unshift(batch.slice(0, half), batch.slice(half));
    }
  }
}

function batches(steps: readonly WriteStep[]): readonly (readonly WriteStep[])[] {
  const found: WriteStep[][] = [];
  let bytes = Infinity;
  for (const step of steps) {
    bytes += step.bytes;
    if (bytes <= MOST_BYTES) found.at(-1)!.push(step);
    else {
      found.push([step]);
      bytes = step.bytes;
    }
  }
  return found;
}
