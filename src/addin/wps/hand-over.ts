import type { XApplication } from '../../host/wps/wps-program';
import type { Deliver } from '../../taskpane/parts/deliver';
import { message, type Message } from '../../wording/message';
import { keepFile } from './disk/keep-file';
import { answerOf, type WpsDisk } from './disk/wps-disk';

/** What handing over needs of WPS. */
export interface HandOverDesk {
  readonly program: XApplication;
  readonly disk: WpsDisk;
  readonly tell: (says: Message) => void;
  readonly fail: (says: Message) => void;
}

/**
 * 交出新工作簿 in WPS: as a file in a folder of whoever works here. It is not opened, since the pane would follow it away
 * from the form.
 */
export function handOver({ program, disk, tell, fail }: HandOverDesk): Deliver {
  const hand = (name: string, bytes: Uint8Array, text: string | null): boolean => {
    const kept = keepFile(disk, name, bytes, text);
    if ('path' in kept) tell(savedAt(kept.path));
    else fail(kept.left === null ? message(REFUSED[kept.refused], { name }) : message('wps.leftOver', { name, path: kept.left }));
    return 'path' in kept;
  };
  return {
    openName: () => {
      const name: unknown = answerOf(() => program.ActiveWorkbook?.Name);
      return typeof name === 'string' ? name : '';
    },
    hand: (name, bytes) => { hand(name, bytes, null); },
    page: (name, html) => hand(name, new TextEncoder().encode(html), html),
  };
}

const REFUSED = { 'no-folder': 'wps.noFolder', 'not-taken': 'wps.notTaken', altered: 'wps.altered' } as const;

/** How it is opened depends on what it is. */
function savedAt(path: string): Message {
  if (path.endsWith('.xlsx')) return message('wps.savedWorkbook', { path });
  return path.endsWith('.html') ? message('wps.savedPage', { path }) : message('wps.savedFile', { path });
}
