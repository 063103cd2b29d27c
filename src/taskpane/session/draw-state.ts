import { type CellRef, contains } from '../../workbook/cell-ref';
import type { FormAssessment } from '../../assess';
import type { EvaluationForm } from '../../form/evaluation-form';
import type { HostCapabilities } from '../../host/host';
import { profileName } from '../../profile/profile-name';
import type { RuleProfile } from '../../profile/rule-profile';
import { type FileRecord, judgementsOf } from '../../record/file-record';
import { recordedNotice } from '../../record/recorded-profile';
import type { Judgements } from '../../scoring/form-score';
import type { Facts } from './facts';
import type { FormViews } from './form-views';
import type { PaneForm, PaneState, ProfileOrigin } from './pane-session';
import { offTablePoints } from './off-table';
import type { ReviewDrawing } from './review/review-drawing';
import { steady, steadyList, steadyParts } from './steady';

const NO_HOST: HostCapabilities = { select: false, events: false, marks: false, store: false, notes: false, nativeUndo: false };
const NOTHING_OPEN: PaneForm['open'] = { decisions: 0, conflicts: 0, reasons: 0 };

/** What is made of the facts before it is drawn. */
export interface DrawnFrom {
  readonly views: FormViews;
  readonly reviews: ReviewDrawing;
  /** All there are to choose from. */
  readonly profiles: readonly RuleProfile[];
}

/** 画出状态: what the pane shows of the facts. What says the same as before stays the same object. */
export function drawState(facts: Facts, { views, reviews, profiles }: DrawnFrom, before: PaneState | null): PaneState {
  const underCursorId = formUnderCursor(facts, facts.selection);
  const current = currentForm(facts, underCursorId);
  const currentView = current === null ? null : views.made(current, facts);
  const known = new Map(before?.forms.map((form) => [form.id, form]));
  const included = facts.assessed.filter(({ form }) => !facts.excluded.has(form.id));
  const forms = facts.assessed.map((assessment) => paneForm(assessment, facts, { views, profiles }, known.get(assessment.form.id)));
  const shown = current !== null && !facts.excluded.has(current.form.id) ? currentView : null;
  const next: PaneState = {
    phase: facts.phase,
    capabilities: facts.host?.capabilities ?? NO_HOST,
    failure: facts.failure,
    busy: facts.busy,
    editing: facts.editing,
    forms: sameItems(before?.forms, forms),
    refused: sameItems(before?.refused, facts.refused),
    protectedSheets: steadyList(before?.protectedSheets ?? [], protectedSheets(facts)),
    currentId: current?.form.id ?? null,
    underCursorId,
    selection: facts.selection,
    preview: steadyList(before?.preview ?? [], shown?.rows ?? []),
    offTable: steadyList(before?.offTable ?? [], current?.profile == null ? [] : offTablePoints(current.profile, facts.record)),
    writes: included.reduce((sum, assessment) => sum + (views.latest(assessment)?.edits.length ?? 0), 0),
    reasons: steadyList(before?.reasons ?? [], included.flatMap((assessment) => views.latest(assessment)?.reasons ?? [])),
    marksShown: facts.record.marksShown,
    formulas: facts.formulas,
    undoable: facts.record.journal.length > 0,
    undoBlocked: facts.undoBlocked,
    notice: facts.notice,
    recordDamaged: facts.recordDamaged,
    profiles,
    profileNames: namesOf(profiles),
    own: facts.own,
    judgements: judgementsIn(facts.record),
    review: reviews.draw(facts, current, before?.review ?? null),
  };
  return steadyParts(before ?? undefined, next);
}

function paneForm(assessment: FormAssessment, facts: Facts, { views, profiles }: Pick<DrawnFrom, 'views' | 'profiles'>, before: PaneForm | undefined): PaneForm {
  const { id } = assessment.form;
  const view = views.latest(assessment);
  const open = view?.open ?? before?.open ?? NOTHING_OPEN;
  return steadyParts(before, {
    id,
    assessment,
    origin: originOf(assessment, facts),
    recorded: recordedAs(before, recordedNotice(facts.record, id, profiles)),
    included: !facts.excluded.has(id),
    plan: view?.plan ?? null,
    total: view?.total ?? null,
    open: before === undefined ? open : steadyParts(before.open, open),
  });
}

/** The same object while it says the same. */
function recordedAs(before: PaneForm | undefined, says: PaneForm['recorded']): PaneForm['recorded'] {
  return steady(before?.recorded, says);
}

function originOf({ form, profile }: FormAssessment, { record, chosenHere }: Facts): ProfileOrigin {
  if (profile === null) return 'none';
  if (!Object.hasOwn(record.profiles, form.id) || record.profiles[form.id] !== profile.id) return 'evidence';
  return chosenHere.has(form.id) ? 'person' : 'file';
}

const named = new WeakMap<readonly RuleProfile[], PaneState['profileNames']>();

/** The same object while the profiles are. */
function namesOf(profiles: readonly RuleProfile[]): PaneState['profileNames'] {
  const names = named.get(profiles) ?? new Map(profiles.map((profile) => [profile.id, profileName(profile)]));
  named.set(profiles, names);
  return names;
}

const judged = new WeakMap<FileRecord['judgements'], Judgements>();

/** The same object while nobody decides anything. */
function judgementsIn(record: FileRecord): Judgements {
  const judgements = judged.get(record.judgements) ?? judgementsOf(record, false);
  judged.set(record.judgements, judgements);
  return judgements;
}

/** 光标所在的表. */
export function formUnderCursor({ assessed }: Facts, selection: CellRef | null): string | null {
  if (selection === null) return null;
  const { sheet, row, column } = selection;
  const at = assessed.find(({ form }) => form.sheet === sheet && contains(form.range, row, column))
    ?? assessed.find(({ form }) => form.sheet !== sheet && sheetsOf(form).has(sheet));
  return at?.form.id ?? null;
}

/** The form last picked or entered, else the one under the cursor, else the first. */
function currentForm({ currentId, assessed }: Facts, underCursorId: string | null): FormAssessment | null {
  const find = (id: string | null) => id === null ? undefined : assessed.find(({ form }) => form.id === id);
  return find(currentId) ?? find(underCursorId) ?? assessed[0] ?? null;
}

function protectedSheets({ workbook, assessed }: Facts): readonly string[] {
  const own = new Set(assessed.flatMap(({ form }) => [...sheetsOf(form)]));
  return workbook?.sheets.filter((sheet) => sheet.protected && own.has(sheet.name)).map(({ name }) => name) ?? [];
}

/** A form may have its funds on another sheet than its indicators. */
function sheetsOf({ sheet, funds }: EvaluationForm): ReadonlySet<string> {
  return new Set([sheet, ...funds.map(({ ref }) => ref.sheet)]);
}

function sameItems<T>(before: readonly T[] | undefined, now: readonly T[]): readonly T[] {
  return before?.length === now.length && now.every((item, index) => item === before[index]) ? before : now;
}
