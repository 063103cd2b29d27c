import type { XApplication } from './wps-program';

/** What a page of an add-in finds in its window; which of them is there depends on the build. */
interface WpsScope {
  readonly Application?: unknown;
  readonly wps?: { readonly Application?: unknown; readonly EtApplication?: unknown } | null;
}

/**
 * 查找 WPS 表格: the program behind the page; null in a browser, and in the other programs of WPS. This is the only place
 * that knows the names under which WPS shows itself.
 */
export function findWps(scope: object = globalThis): XApplication | null {
  const page = scope as WpsScope;
  for (const question of [() => page.Application, () => page.wps?.Application, () => etApplication(page.wps)]) {
    const found = asked(question);
    if (isSpreadsheet(found)) return found;
  }
  return null;
}

/** A function in older builds, a property in newer ones. It is called on its object, since it is a method there. */
function etApplication(wps: WpsScope['wps']): unknown {
  const found = wps?.EtApplication;
  return typeof found === 'function' && !isSpreadsheet(found) ? (wps as { EtApplication: () => unknown }).EtApplication() : found;
}

function asked(question: () => unknown): unknown {
  try {
    return question();
  } catch {
    return null;
  }
}

/** Some builds call themselves "Microsoft Word" whatever they are, but only 表格 has workbooks. */
function isSpreadsheet(found: unknown): found is XApplication {
  if ((typeof found !== 'object' && typeof found !== 'function') || found === null) return false;
  return asked(() => (found as { readonly Workbooks?: unknown }).Workbooks) != null;
}
