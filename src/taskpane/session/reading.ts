import type { Assessment } from '../../assess';
import { HostError } from '../../host/host-error';
import type { RuleProfile } from '../../profile/rule-profile';
import type { FileRecord } from '../../record/file-record';
import type { WorkbookSnapshot } from '../../workbook/snapshot';
import { message } from '../../wording/message';
import { assessWorkbook } from './assess-workbook';
import type { Desk } from './desk';
import type { Facts } from './facts';
import { preparedForms } from './review/prepared-forms';
import { runInSlices } from './run-in-slices';
import { storedRecord } from './stored-record';

/** 读取与跟随: keeps the facts in step with the workbook. Never writes. */
export interface Reading {
  /** 识别 on request, with progress; can be cancelled. */
  detect(): Promise<void>;
  /** Reads again at once, without a word, and to the end. */
  follow(): Promise<void>;
  /** Reads again once nothing has changed for a moment; a change on the way begins it anew. */
  followSoon(): void;
  cancel(): void;
  /** Lets go of everything under way, without a word. */
  stop(): void;
}

/** With the reading itself well under the 200 ms in which a keystroke is to be answered. */
const QUIET = 120;

export function createReading(desk: Desk, afterwards: () => void): Reading {
  /** The run under way; a firm one is not given up for a change, which is then read after it. */
  let run: { readonly abort: AbortController; readonly kind: 'detect' | 'firm' | 'loose' } | null = null;
  let changedMeanwhile = false;
  /** The last reading of its own accord failed, and nobody was told. */
  let failedBefore = false;
  let timer: ReturnType<typeof setTimeout> | undefined;

  /** One run at a time. HostErrors go to `failed`; a run that was given up ends silently. */
  const runAlone = async (kind: 'detect' | 'firm' | 'loose', work: (signal: AbortSignal) => Promise<void>, failed: (error: HostError) => void) => {
    stop();
    const own = { abort: new AbortController(), kind };
    run = own;
    try {
      await work(own.abort.signal);
    } catch (error) {
      if (own.abort.signal.aborted) return;
      if (!(error instanceof HostError)) throw error;
      failed(error);
    } finally {
      if (run === own) {
        run = null;
        if (changedMeanwhile) followSoon();
      }
    }
  };

  const detect = async () => {
    const { host, phase } = desk.facts();
    if (host === null) desk.tell(message('session.noWorkbook'), 'info');
    if (host === null || phase === 'lost') return;
    const first = phase !== 'ready';
    desk.set({ phase: first ? 'reading' : 'ready', failure: null, notice: unlessFailed(desk.facts()), busy: { says: message('session.busy.reading'), done: null, cancellable: true } });
    await runAlone('detect', async (signal) => {
      const workbook = await host.read();
      const stored = await storedRecord(host, desk.facts());
      signal.throwIfAborted();
      const assessment = await assessWorkbook(workbook, stored.record, desk.facts(), {
        profiles: desk.profiles,
        own: ownOf(desk),
        signal,
        onProgress: (done, of) => {
          desk.set({ busy: { says: message('session.busy.assessing', { done: String(done), of: String(of) }), done: of === 0 ? null : done / of, cancellable: true } });
        },
      });
      signal.throwIfAborted();
      desk.set({ ...stored, ...found(workbook, assessment, stored.record), phase: 'ready', busy: null });
      // The forms behind the one shown come after it, and then all of them at once.
      await runInSlices(preparedForms(assessment.forms, desk.facts(), desk), { signal });
      desk.set({});
      afterwards();
    }, (error) => {
      desk.set(first ? { phase: 'failed', failure: error.says, busy: null } : { busy: null });
      if (!first) desk.tell(error.says, 'error');
    });
  };

  const follow = async (kind: 'firm' | 'loose') => {
    const { host, phase } = desk.facts();
    if (host === null || phase !== 'ready') return;
    await runAlone(kind, async (signal) => {
      const workbook = await host.read();
      signal.throwIfAborted();
      const { record } = desk.facts();
      const assessment = await assessWorkbook(workbook, record, desk.facts(), { profiles: desk.profiles, own: ownOf(desk), signal, onProgress: () => undefined });
      const next = { ...desk.facts(), ...found(workbook, assessment, record) };
      // The old forms stay on the screen until the new ones are complete.
      await runInSlices(preparedForms(assessment.forms, next, desk), { signal });
      signal.throwIfAborted();
      desk.set({ ...found(workbook, assessment, record), ...(isOutOfDate(desk.facts()) ? { notice: null } : {}) });
      afterwards();
      failedBefore = false;
    }, () => {
      // It is tried once more, and what was just written is told first.
      if (failedBefore) tellOutOfDate();
      else followSoon();
      failedBefore = !failedBefore;
    });
  };

  const tellOutOfDate = () => {
    const { notice } = desk.facts();
    // Whatever went wrong before is the more to the point, and says what to do.
    if (notice?.intent === 'error') return;
    if (notice?.intent === 'success') desk.tell(message('session.unread', { done: notice.says }), 'error', notice);
    else desk.tell(message('session.outOfDate'), 'error');
  };

  const followSoon = () => {
    if (run !== null && run.kind !== 'loose') {
      changedMeanwhile = true;
      return;
    }
    stop();
    timer = setTimeout(() => { void follow('loose'); }, QUIET);
  };

  const stop = () => {
    clearTimeout(timer);
    changedMeanwhile = false;
    run?.abort.abort();
    run = null;
  };

  return {
    detect,
    follow: () => follow('firm'),
    followSoon,
    cancel: () => {
      if (run?.kind !== 'detect') return;
      stop();
      desk.set({ phase: desk.facts().workbook === null ? 'idle' : 'ready', busy: null });
      desk.tell(message('session.cancelled'), 'info');
    },
    stop,
  };
}

function ownOf(desk: Desk): readonly RuleProfile[] {
  return desk.facts().own.list.map(({ profile }) => profile);
}

/** What went wrong before is no news once a person has the workbook read again. */
function unlessFailed({ notice }: Facts): Facts['notice'] {
  return notice?.intent === 'error' ? null : notice;
}

function isOutOfDate({ notice }: Facts): boolean {
  return notice !== null && ['session.outOfDate', 'session.unread'].includes(notice.says.key);
}

function found(workbook: WorkbookSnapshot, { forms, refused }: Assessment, record: FileRecord): Pick<Facts, 'workbook' | 'assessed' | 'assessedWith' | 'refused'> {
  return { workbook, assessed: forms, assessedWith: record, refused };
}
