import { type Answer, asked } from './answer';

const LAST_RUN = 'ziping.diagnosed';

/** 浏览器实测: which browser the page is in, and what it can do. */
export function askBrowser(page: Window): Readonly<Record<string, Answer>> {
  return {
    userAgent: page.navigator.userAgent,
    language: page.navigator.language,
    protocol: page.location.protocol,
    flexGap: asked(() => gapOf(page.document)),
    inset: asked(() => CSS.supports('inset', '0')),
    arrayAt: typeof Array.prototype.at,
    structuredClone: typeof globalThis.structuredClone,
    devicePixelRatio: String(page.devicePixelRatio),
    // Written now and read when the page is opened again after a restart.
    lastRun: asked(() => page.localStorage.getItem(LAST_RUN)),
    keeps: asked(() => {
      page.localStorage.setItem(LAST_RUN, new Date().toISOString());
      return page.localStorage.getItem(LAST_RUN) !== null;
    }),
  };
}

function gapOf(page: Document): number {
  const box = page.createElement('div');
  box.style.cssText = 'display: flex; flex-direction: column; row-gap: 1px; position: absolute;';
  box.append(page.createElement('div'), page.createElement('div'));
  page.body.append(box);
  const { scrollHeight } = box;
  box.remove();
  return scrollHeight;
}
