import { knownHeadings } from '../../form/known-headings';
import type { WorkbookHost } from '../../host/host';
import { HostError } from '../../host/host-error';
import { profileHash } from '../../profile/profile-hash';
import { isLocal } from '../../profile/profile-name';
import type { RuleProfile } from '../../profile/rule-profile';
import { withProfile } from '../../record/file-record';
import { followedRecord } from '../../record/recorded-profile';
import { shippedCriteria } from '../../review/criteria/shipped-criteria';
import { type CellRef, refText, sameCell } from '../../workbook/cell-ref';
import { createPapers } from './create-papers';
import { readDecision } from './decide-score';
import { createDesk } from './desk';
import { formUnderCursor } from './draw-state';
import { NO_FACTS } from './facts';
import { withOffTable, withScore } from './file-record-changes';
import { fillForms } from './fill-forms';
import { createExercises } from './exercise/create-exercises';
import { createKeeping } from './keeping';
import { createMarking } from './light-marks';
import { listenTo } from './listen-to-host';
import { readOffTable } from './off-table';
import { createOwnRules } from './own-rules/create-own-rules';
import { createOwnStore } from './own-rules/own-store';
import type { PreferenceStore } from '../preferences/preferences';
import type { PaneSession } from './pane-session';
import { hintsOfDraft } from './reason-hints';
import { createReading } from './reading';
import { createReviewSession } from './review/create-review-session';
import { tickRows } from './tick-rows';
import { undoChange, undoOthers } from './undo-change';
import { writeReason } from './write-reason';

/** 窗格会话: puts the parts of the session together. */
export function createPaneSession({ profiles, store = null }: {
  readonly profiles: readonly RuleProfile[];
  /** Where profiles of this machine are kept; null: nowhere. */
  readonly store?: PreferenceStore | null;
}): PaneSession {
  const desk = createDesk(profiles, shippedCriteria());
  const marking = createMarking(desk);
  const reading = createReading(desk, marking.follow);
  const keeping = createKeeping(desk);
  const review = createReviewSession({ desk, reading, keeping, marking });
  const rules = createOwnRules(desk, createOwnStore(store), (before, now) => {
    const { record, assessed } = desk.facts();
    const next = followedRecord(record, before, now);
    if (next !== record) keeping.keep(next);
    if (assessed.some(({ profile }) => profile?.id === before.id)) reading.followSoon();
  });
  let stopListening: () => void = () => undefined;
  let filling = new AbortController();

  const letGo = () => {
    stopListening();
    stopListening = () => undefined;
    reading.stop();
    keeping.stop();
    filling.abort();
    marking.forget();
  };
  const attach = (host: WorkbookHost | null) => {
    letGo();
    desk.set({ ...NO_FACTS, host, formulas: desk.facts().formulas, own: desk.facts().own });
    if (host === null) return;
    stopListening = listenTo(host, {
      changed: reading.followSoon,
      selected: (selection) => {
        const { facts } = desk;
        const entered = formUnderCursor(facts(), selection);
        const moved = entered !== null && entered !== formUnderCursor(facts(), facts().selection);
        desk.set({ selection, ...(moved ? { currentId: entered } : {}) });
      },
      editing: (editing) => { desk.set({ editing }); },
      lost: () => {
        letGo();
        desk.set({ phase: 'lost', busy: null, editing: null });
      },
    });
  };
  const isForm = (formId: string) => desk.facts().assessed.some(({ form }) => form.id === formId);

  return {
    get state() {
      return desk.state();
    },
    subscribe: desk.subscribe,
    attach,
    detect: reading.detect,
    cancel: () => {
      filling.abort();
      reading.cancel();
    },
    show: (formId) => {
      if (isForm(formId)) desk.set({ currentId: formId });
    },
    include: (formId, included) => {
      const excluded = new Set(desk.facts().excluded);
      if (included) excluded.delete(formId);
      else excluded.add(formId);
      desk.set({ excluded });
      marking.follow();
    },
    includeAll: (included) => {
      desk.set({ excluded: new Set(included ? [] : desk.facts().assessed.map(({ form }) => form.id)) });
      marking.follow();
    },
    chooseProfile: (formId, profileId) => {
      const chosen = profileId === null ? null : desk.known().find(({ id }) => id === profileId);
      if (chosen === undefined) throw new RangeError(`no profile ${String(profileId)}`);
      const { record, chosenHere } = desk.facts();
      desk.set({ chosenHere: new Set(chosenHere).add(formId) });
      keeping.keep(withProfile(record, formId, profileId, chosen !== null && isLocal(chosen) ? profileHash(chosen) : null));
      void reading.follow();
    },
    tick: (ref, ticked) => { tickRows(desk, ticked, (row) => sameCell(row.ref, ref)); },
    tickAll: (ticked) => { tickRows(desk, ticked, ({ state }) => !ticked || state === 'write'); },
    decide: (ref, text) => {
      const { assessed, record } = desk.facts();
      if (text === null && !Object.hasOwn(record.judgements.scores, refText(ref))) return null;
      const decision = text === null ? { score: null } : readDecision(ref, text, assessed, record);
      if ('refused' in decision) return decision.refused;
      keeping.keep(withScore(record, ref, decision.score));
      void reading.follow();
      return null;
    },
    stateOffTable: (name, text) => {
      const open = desk.state().offTable.find((part) => part.name === name);
      if (open === undefined) throw new RangeError(`no off-table points ${name}`);
      const statement = text === null ? { score: null } : readOffTable(text, open);
      if ('refused' in statement) return statement.refused;
      keeping.keep(withOffTable(desk.facts().record, name, statement.score));
      void reading.follow();
      return null;
    },
    setFormulas: (formulas) => {
      desk.set({ formulas });
      reading.followSoon();
    },
    fill: () => {
      filling = new AbortController();
      return fillForms(desk, reading, filling.signal);
    },
    undo: () => undoChange(desk, reading),
    undoOthers: async (go) => {
      if (go) return undoOthers(desk, reading);
      desk.set({ undoBlocked: null });
    },
    writeReason: (row, text) => writeReason(desk, reading, row, text),
    knownHeadings,
    hintsFor: (row, text) => {
      const profile = desk.facts().assessed.find(({ form }) => form.id === row.formId)?.profile ?? null;
      return profile === null ? [] : hintsOfDraft(row, text, desk.state().reasons, profile);
    },
    showMarks: marking.show,
    review,
    papers: createPapers(desk),
    exercises: createExercises(desk),
    rules,
    select: (ref: CellRef) => shown(desk.facts().host, ref, (error) => { desk.tell(error.says, 'error'); }),
    settle: keeping.settle,
    dismissNotice: (serial) => {
      if (desk.facts().notice?.serial === serial) desk.set({ notice: null });
    },
    dispose: letGo,
  };
}

async function shown(host: WorkbookHost | null, ref: CellRef, failed: (error: HostError) => void): Promise<void> {
  try {
    await host?.select(ref);
  } catch (error) {
    if (!(error instanceof HostError)) throw error;
    failed(error);
  }
}
