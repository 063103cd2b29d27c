import type { Deliver } from '../../taskpane/parts/deliver';
import { message, type Message } from '../../wording/message';
import { binaryText } from '../binary-text';

/** What handing over needs of Excel. */
export interface HandOverDesk {
  /** Excel.createWorkbook: opens a workbook of its own, unsaved. */
  readonly createWorkbook: (base64: string) => Promise<void>;
  /** Address of the open workbook; null or "" while it was never saved. */
  readonly url: () => string | null | undefined;
  readonly fail: (says: Message) => void;
}

/** 交出新工作簿 in Excel: it opens beside the form under review, which is left as it is. Its name is given when it is saved. */
export function handOver({ createWorkbook, url, fail }: HandOverDesk): Deliver {
  return {
    openName: () => fileName(url() ?? ''),
    hand: async (name, bytes) => {
      try {
        await createWorkbook(btoa(binaryText(bytes)));
      } catch (error) {
        // Excel says why in an error of its own kind; anything else is a bug.
        if (!(error instanceof Error) || error.name !== 'RichApi.Error') throw error;
        fail(message('excel.notOpened', { name }));
      }
    },
  };
}

/** The last part of a path of a disk or of an address of the web. */
function fileName(url: string): string {
  const name = url.split(/[\\/]/).at(-1) ?? '';
  if (!/^https?:/i.test(url)) return name;
  try {
    return decodeURIComponent(name.split(/[?#]/)[0]!);
  } catch {
    return name;
  }
}
