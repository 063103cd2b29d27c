import { planChanges } from '../../fill/plan-changes';
import { planMarks } from '../../fill/plan-marks';
import { saveXlsxFile } from '../../host/xlsx/file';
import { type FileRecord, withEntry, withProfile, writeRecord } from '../../record/file-record';
import { profileHash } from '../../profile/profile-hash';
import { isLocal } from '../../profile/profile-name';
import { refText } from '../../workbook/cell-ref';
import type { ChangeSet } from '../../workbook/change-set';
import { say } from '../../wording/say';
import type { FileOutcome, FileTask } from '../file-task';
import type { FilledForm } from '../filled-form';
import { fillDocument } from '../json/fill-document';
import { SCHEMA } from '../json/form-document';
import { demandForms, openWorkbook, type OpenedWorkbook } from '../open-workbook';
import { profileLibrary } from '../profile-library';
import { fillText } from '../text/fill-text';
import { sayLine } from '../text/say-line';

/** `fill`: a copy of the file in which only empty computed cells have changed. */
export async function fillFile(task: FileTask): Promise<FileOutcome> {
  const { file, language } = task;
  const out = task.out!;
  const opened = await openWorkbook(file, profileLibrary(task.profile), task.fill.acceptDefaults);
  demandForms(opened);
  const filled = opened.assessment.forms.flatMap(({ form, choice, profile, score }): FilledForm[] => {
    if (profile === null || score === null) return [];
    return [{ form, choice, profile, score, plan: planChanges({ form, profile, score }, task.fill) }];
  });
  const changes = changesOf(opened, filled, task.fill.mark);
  const { conflicts } = await opened.host.apply(changes);
  if (conflicts.length > 0) throw new Error(`the file changed between reading and writing: ${refText(conflicts[0]!.edit.ref)}`);
  await saveXlsxFile(out, opened.host.toBytes());

  const marks = changes.marks ?? [];
  const undecided = opened.assessment.forms.filter(({ profile }) => profile === null);
  const document = {
    schema: SCHEMA,
    file,
    out,
    forms: filled.map((form) => fillDocument(form, language)),
    undecided: undecided.map(({ form, choice }) => ({ id: form.id, why: choice.why.map((why) => say(why, language)) })),
    marks: marks.map(({ ref }) => refText(ref)),
  };
  const text = [
    sayLine('cli.filled', { file, out }, language),
    ...opened.warnings.map((warning) => say(warning, language)),
    ...filled.map((form) => fillText(form, language)),
    ...undecided.map(({ form, choice }) => `${form.id}: ${sayLine('cli.undecided', { why: choice.why[0] ?? '' }, language)}`),
    ...(task.fill.mark ? [sayLine('cli.marked', { count: String(marks.length) }, language)] : []),
  ].join('\n');
  return { json: JSON.stringify(document), text, exit: 0 };
}

function changesOf({ record, recordDamaged }: OpenedWorkbook, filled: readonly FilledForm[], mark: boolean): ChangeSet {
  const edits = filled.flatMap(({ plan }) => plan.planned.map(({ edit }) => edit));
  const chosen = filled.reduce((kept, { form, profile }) => withProfile(kept, form.id, profile.id, isLocal(profile) ? profileHash(profile) : null), record);
  const done = edits.length === 0 ? chosen : withEntry(chosen, { what: 'fill', edits, notes: [] });
  const next: FileRecord = { ...done, marksShown: mark || record.marksShown };
  return {
    edits,
    marks: mark ? filled.flatMap(planMarks) : null,
    store: recordDamaged ? null : writeRecord(next),
  };
}
