import type { WorkbookHost } from '../../host/host';
import { HostError } from '../../host/host-error';
import { NO_JUDGEMENTS } from '../../scoring/form-score';
import { message } from '../../wording/message';
import { comingOwnRules } from './own-rules/coming-own-rules';
import { NO_OWN_RULES } from './own-rules/own-rules';
import { comingExercises } from './exercise/coming-exercises';
import type { PaneSession, PaneState } from './pane-session';
import { NO_REVIEW } from './review/no-review';
import { comingReview } from './review/coming-review';

const NOT_YET: PaneState = {
  phase: 'idle', failure: null, busy: null, editing: null, selection: null,
  capabilities: { select: false, events: false, marks: false, store: false, notes: false, nativeUndo: false },
  forms: [], refused: [], protectedSheets: [], currentId: null, underCursorId: null, preview: [], offTable: [], writes: 0, reasons: [],
  marksShown: false, formulas: false, undoable: false, undoBlocked: null, notice: null, recordDamaged: false, profiles: [], profileNames: new Map(), own: NO_OWN_RULES, review: NO_REVIEW,
  judgements: NO_JUDGEMENTS,
};

const LOADING: PaneState['busy'] = { says: message('session.busy.loading'), done: null, cancellable: false };

/**
 * 将到的会话: stands for a session whose rules are still being loaded, so that the pane can be drawn and 识别 pressed
 * before they are there. `load` is begun at once; it fails with a HostError, and the next 识别 tries it again.
 */
export function comingSession(load: () => Promise<PaneSession>): PaneSession {
  const listeners = new Set<() => void>();
  let state = NOT_YET;
  let come: PaneSession | null = null;
  let coming: Promise<PaneSession | null> | null = null;
  let host: WorkbookHost | null = null;
  let pressed = false;
  let disposed = false;

  const heard = () => {
    for (const listener of [...listeners]) listener();
  };
  const put = (patch: Partial<PaneState>) => {
    state = { ...state, ...patch };
    heard();
  };
  const arrive = () => {
    coming ??= load().then(
      (session) => {
        if (disposed) return null;
        session.attach(host);
        session.subscribe(heard);
        come = session;
        return session;
      },
      (error: unknown) => {
        coming = null;
        if (!(error instanceof HostError)) throw error;
        put({ phase: 'failed', failure: error.says, busy: null });
        return null;
      },
    );
    return coming;
  };
  // After a press the first that is drawn is the work begun, not the moment before it.
  void arrive().then(() => { if (!pressed) heard(); });

  const press = async (begin: (session: PaneSession) => Promise<void>) => {
    if (come !== null) return begin(come);
    pressed = true;
    put({ phase: 'reading', failure: null, busy: LOADING });
    const session = await arrive();
    const work = session === null ? undefined : begin(session);
    pressed = false;
    heard();
    return work;
  };
  const exercises = comingExercises(() => come?.exercises ?? null);
  const review = comingReview(() => come?.review ?? null, () => press((session) => session.review.reviewAll()));

  return {
    get state() {
      return come?.state ?? state;
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    attach: (next) => {
      host = next;
      come?.attach(next);
    },
    detect: () => press((session) => session.detect()),
    cancel: () => { come?.cancel(); },
    show: (formId) => { come?.show(formId); },
    include: (formId, included) => { come?.include(formId, included); },
    includeAll: (included) => { come?.includeAll(included); },
    chooseProfile: (formId, profileId) => { come?.chooseProfile(formId, profileId); },
    tick: (ref, ticked) => { come?.tick(ref, ticked); },
    tickAll: (ticked) => { come?.tickAll(ticked); },
    decide: (ref, score) => come?.decide(ref, score) ?? null,
    stateOffTable: (name, points) => come?.stateOffTable(name, points) ?? null,
    setFormulas: (on) => { come?.setFormulas(on); },
    fill: async () => come?.fill(),
    undo: async () => come?.undo(),
    undoOthers: async (go) => come?.undoOthers(go),
    writeReason: async (row, text) => come?.writeReason(row, text),
    hintsFor: (row, text) => come?.hintsFor(row, text) ?? [],
    knownHeadings: () => come?.knownHeadings() ?? [],
    showMarks: async (on) => come?.showMarks(on),
    review,
    papers: {
      opinion: (file, language) => come?.papers.opinion(file, language) ?? null,
      opinionText: (language) => come?.papers.opinionText(language) ?? '',
      selfCheck: (file, language) => come?.papers.selfCheck(file, language) ?? null,
    },
    rules: comingOwnRules(() => come?.rules ?? null),
    exercises,
    select: async (ref) => come?.select(ref),
    settle: async () => come?.settle(),
    dismissNotice: (serial) => { come?.dismissNotice(serial); },
    dispose: () => {
      disposed = true;
      come?.dispose();
    },
  };
}
