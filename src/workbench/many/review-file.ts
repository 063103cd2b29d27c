import type { FormAssessment } from '../../assess';
import { HostError } from '../../host/host-error';
import type { RuleProfile } from '../../profile/rule-profile';
import { EMPTY_RECORD, readRecord } from '../../record/file-record';
import { recordedNotice } from '../../record/recorded-profile';
import { type FileRow, reviewedRow, troubledRow } from '../../report/file-row';
import { formKeys } from '../../review/form-keys';
import { knownFindings } from '../../review/known-finding';
import { isOpen, judgeFindings, type Waiver } from '../../review/waivers';
import { assessWorkbook } from '../../taskpane/session/assess-workbook';
import { NO_FACTS } from '../../taskpane/session/facts';
import { cellText } from '../../workbook/cell-text';
import type { WorkbookSnapshot } from '../../workbook/snapshot';
import { type Language, message, type Message } from '../../wording/message';
import { say } from '../../wording/say';
import type { FileSource } from '../file/workbook-file';
import { readWorkbook } from '../grid/read-workbook';
import { WorkbenchError } from '../workbench-error';

export interface ReviewFile {
  readonly profiles: readonly RuleProfile[];
  readonly own: readonly RuleProfile[];
  readonly language: Language;
  readonly signal: AbortSignal;
}

/** 复核一个文件 of many: a row for each form. What keeps a file from being reviewed is its row; what it holds is never changed. */
export async function reviewFile(source: FileSource, { profiles, own, language, signal }: ReviewFile): Promise<readonly FileRow[]> {
  try {
    const { bytes } = await source.read();
    const { snapshot, store } = await readWorkbook(bytes);
    const record = readRecord(store) ?? EMPTY_RECORD;
    const { forms } = await assessWorkbook(snapshot, record, NO_FACTS, { profiles, own, signal, onProgress: () => undefined });
    if (forms.length === 0) return [troubledRow(source.name, null, say(message('workbench.manyNoForm'), language))];
    const keys = formKeys(forms.map(({ form }) => form));
    return forms.map((assessment) => formRow(source.name, assessment, { formKey: keys.get(assessment.form)!, waivers: record.review.waivers, recorded: recordedNotice(record, assessment.form.id, [...profiles, ...own]), snapshot, language }));
  } catch (error) {
    if (!(error instanceof HostError || error instanceof WorkbenchError)) throw error;
    return [troubledRow(source.name, null, say(error.says, language))];
  }
}

/** What a reviewer let pass in the pane does not count, as on the command line. */
function formRow(file: string, { form, choice, profile, score, review }: FormAssessment, { formKey, waivers, recorded, snapshot, language }: {
  readonly formKey: string;
  readonly waivers: readonly Waiver[];
  /** The file remembers a profile that is not the one at hand: then nothing is said under another. */
  readonly recorded: Message | null;
  readonly snapshot: WorkbookSnapshot;
  readonly language: Language;
}): FileRow {
  if (recorded !== null) return troubledRow(file, form, say(recorded, language));
  if (profile === null || score === null || review === null) {
    const why: Message = choice.why[0] ?? message('workbench.manyNoProfile');
    return troubledRow(file, form, say(why, language));
  }
  const judged = judgeFindings(knownFindings(review.findings, form, formKey, (ref) => cellText(snapshot, ref)), waivers);
  return reviewedRow(file, { form, profile, score, review: { ...review, findings: judged.filter(isOpen).map(({ finding }) => finding) } }, language);
}
