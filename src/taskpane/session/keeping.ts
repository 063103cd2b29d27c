import type { FileRecord } from '../../record/file-record';
import type { Desk } from './desk';
import type { Facts } from './facts';
import { storeText } from './file-record-changes';

/** 随档保存: choices go into the file's record at once, and the record into the file a moment later, or with the next fill. */
export interface Keeping {
  /** `more`: what changes together with it. */
  keep(record: FileRecord, more?: Partial<Facts>): void;
  /** The same, but it is no reason to write: it reaches the file with whatever is written next. */
  remember(record: FileRecord, more?: Partial<Facts>): void;
  /** What was decided goes into the file now. While a cell is typed into nothing can, and nobody waits for that. */
  settle(): Promise<void>;
  stop(): void;
}

/** Several choices in a row are one writing. */
const QUIET = 400;

export function createKeeping(desk: Desk): Keeping {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let writing: Promise<void> = Promise.resolve();
  const stop = () => {
    clearTimeout(timer);
    timer = undefined;
  };
  const write = () => desk.inTurn(async (host) => {
    const { record, unkept } = desk.facts();
    const store = storeText(record, desk.facts());
    if (!unkept || store === null) return;
    await host.apply({ edits: [], marks: null, store });
    if (desk.facts().host === host && desk.facts().record === record) desk.set({ unkept: false });
  });
  const writeNow = () => {
    stop();
    writing = write();
  };
  const remember: Keeping['remember'] = (record, more = {}) => { desk.set({ ...more, record, unkept: true }); };
  return {
    remember,
    keep: (record, more) => {
      remember(record, more);
      stop();
      if (storeText(record, desk.facts()) !== null) timer = setTimeout(writeNow, QUIET);
    },
    settle: async () => {
      if (desk.facts().editing !== null) return;
      if (timer !== undefined) writeNow();
      await writing;
    },
    stop,
  };
}
