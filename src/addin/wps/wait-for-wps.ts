import { findWps } from '../../host/wps/find-program';
import type { XApplication } from '../../host/wps/wps-program';

const STEP = 100;

/**
 * 等待 WPS: its globals may come after the page. null where they do not within `patience` milliseconds. It stands in an
 * object of ours, since a promise asks whatever it is given for a member that WPS does not have.
 */
export async function waitForWps(patience: number, scope: object = globalThis): Promise<{ readonly program: XApplication } | null> {
  for (let waited = 0; ; waited += STEP) {
    const program = findWps(scope);
    if (program !== null) return { program };
    if (waited >= patience) return null;
    await new Promise((resolve) => { setTimeout(resolve, STEP); });
  }
}
