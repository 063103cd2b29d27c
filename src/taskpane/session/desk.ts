import type { WorkbookHost } from '../../host/host';
import { HostError } from '../../host/host-error';
import type { RuleProfile } from '../../profile/rule-profile';
import type { CriteriaPack } from '../../review/criteria/criteria-pack';
import type { Message } from '../../wording/message';
import { drawState } from './draw-state';
import { type Facts, NO_FACTS } from './facts';
import { createFormViews, type FormViews } from './form-views';
import type { PaneNotice, PaneState } from './pane-session';
import { createReviewDrawing, type ReviewDrawing } from './review/review-drawing';

/** 案头: the facts of the session, the state drawn from them, and the order in which things are done. */
export interface Desk {
  /** Those that come with Ziping: a form is recognised by them only. */
  readonly profiles: readonly RuleProfile[];
  /** With those of this machine: a person may choose any. The same list while none changes. */
  known(): readonly RuleProfile[];
  readonly packs: readonly CriteriaPack[];
  readonly views: FormViews;
  readonly reviews: ReviewDrawing;
  facts(): Facts;
  /** Changes facts and draws the state anew; listeners hear of it when something shown has changed. */
  set(patch: Partial<Facts>): void;
  state(): PaneState;
  subscribe(listener: () => void): () => void;
  tell(says: Message, intent: PaneNotice['intent'], more?: Partial<Pick<PaneNotice, 'undo' | 'at'>>): void;
  /** Works that write come one after the other; each starts from what the one before has left. */
  inTurn(work: (host: WorkbookHost) => Promise<void>): Promise<void>;
}

export function createDesk(profiles: readonly RuleProfile[], packs: readonly CriteriaPack[]): Desk {
  const parts = { views: createFormViews(), reviews: createReviewDrawing(packs) };
  const listeners = new Set<() => void>();
  let facts = NO_FACTS;
  let known = profiles;
  let state = drawState(facts, { ...parts, profiles: known }, null);
  let serial = 0;
  let last: Promise<void> = Promise.resolve();

  const set = (patch: Partial<Facts>) => {
    if (patch.own !== undefined && patch.own.list !== facts.own.list) known = [...profiles, ...patch.own.list.map(({ profile }) => profile)];
    facts = { ...facts, ...patch };
    const next = drawState(facts, { ...parts, profiles: known }, state);
    if (next === state) return;
    state = next;
    for (const listener of [...listeners]) listener();
  };
  const tell: Desk['tell'] = (says, intent, { undo = false, at = null } = {}) => {
    serial += 1;
    set({ notice: { serial, says, intent, undo, at } });
  };
  const run = async (work: (host: WorkbookHost) => Promise<void>) => {
    const { host } = facts;
    if (host === null || facts.phase !== 'ready') return;
    try {
      await work(host);
    } catch (error) {
      if (!(error instanceof HostError)) throw error;
      if (facts.host === host) tell(error.says, 'error');
    } finally {
      if (facts.host === host) set({ busy: null });
    }
  };

  return {
    ...parts,
    profiles,
    known: () => known,
    packs,
    facts: () => facts,
    set,
    state: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    tell,
    inTurn: (work) => {
      const done = last.then(() => run(work));
      // A bug in one work is reported by its own promise and does not end the turn of the next.
      last = done.catch(() => undefined);
      return done;
    },
  };
}
