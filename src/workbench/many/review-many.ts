import type { RuleProfile } from '../../profile/rule-profile';
import { shippedProfiles } from '../../profile/shipped-profiles';
import type { FileRow } from '../../report/file-row';
import { tableWorkbook } from '../../report/xlsx/table-workbook';
import { type Language, message } from '../../wording/message';
import { say } from '../../wording/say';
import type { FileSource } from '../file/workbook-file';
import { reviewFile } from './review-file';

/** 一批文件的复核 as far as it is. */
export interface ManyState {
  readonly done: number;
  readonly of: number;
  readonly running: boolean;
  /** With the number of the file each row is of. */
  readonly rows: readonly { readonly at: number; readonly row: FileRow }[];
}

/** 批量复核: one file after the other beside a living page; a bad file is a row and stops nothing. */
export interface ReviewMany {
  readonly state: ManyState;
  subscribe(listener: () => void): () => void;
  run(language: Language): Promise<void>;
  stop(): void;
  /** 结果表 as the bytes of a new workbook. */
  table(language: Language): Uint8Array<ArrayBuffer>;
}

/** `own`: profiles of this machine, for files that remember one of them. */
export function createReviewMany(files: readonly FileSource[], own: readonly RuleProfile[] = []): ReviewMany {
  const listeners = new Set<() => void>();
  const abort = new AbortController();
  let state: ManyState = { done: 0, of: files.length, running: false, rows: [] };
  const put = (patch: Partial<ManyState>): void => {
    state = { ...state, ...patch };
    for (const listener of [...listeners]) listener();
  };
  return {
    get state() { return state; },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => { listeners.delete(listener); };
    },
    run: async (language) => {
      const profiles = shippedProfiles();
      put({ running: true });
      try {
        for (const [at, file] of files.entries()) {
          const rows = await reviewFile(file, { profiles, own, language, signal: abort.signal });
          if (abort.signal.aborted) return;
          put({ done: at + 1, rows: [...state.rows, ...rows.map((row) => ({ at, row }))] });
        }
      } catch (error) {
        // What was stopped has been asked to; anything else is a bug.
        if (!abort.signal.aborted) throw error;
      } finally {
        put({ running: false });
      }
    },
    stop: () => { abort.abort(); },
    table: (language) => {
      const parts: Uint8Array<ArrayBuffer>[] = [];
      const writer = tableWorkbook((bytes) => { parts.push(new Uint8Array(bytes)); }, language);
      for (const { row } of state.rows) writer.add(row);
      writer.close(state.done < state.of ? say(message('workbench.manyStopped', { done: String(state.done), of: String(state.of) }), language) : null);
      return joined(parts);
    },
  };
}

function joined(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
