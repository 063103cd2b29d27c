import type { FileRecord } from '../../record/file-record';
import type { Desk } from './desk';
import { storeText } from './file-record-changes';

/** 随档保存: choices go into the file's record at once, and the record into the file a moment later, or with the next fill. */
export interface Keeping {
  keep(record: FileRecord): void;
  stop(): void;
}

/** Several choices in a row are one writing. */
const QUIET = 400;

export function createKeeping(desk: Desk): Keeping {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const stop = () => { clearTimeout(timer); };
  const write = () => desk.inTurn(async (host) => {
    const { record, unkept } = desk.facts();
    const store = storeText(record, desk.facts());
    if (!unkept || store === null) return;
    await host.apply({ edits: [], marks: null, store });
    if (desk.facts().host === host && desk.facts().record === record) desk.set({ unkept: false });
  });
  return {
    keep: (record) => {
      desk.set({ record, unkept: true });
      stop();
      if (storeText(record, desk.facts()) !== null) timer = setTimeout(() => { void write(); }, QUIET);
    },
    stop,
  };
}
