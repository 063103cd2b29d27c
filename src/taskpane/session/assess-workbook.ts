import { type Assessment, assessInSteps, type FormAssessment } from '../../assess';
import type { EvaluationForm } from '../../form/evaluation-form';
import type { RuleProfile } from '../../profile/rule-profile';
import { type FileRecord, judgementsOf } from '../../record/file-record';
import { refText } from '../../workbook/cell-ref';
import type { WorkbookSnapshot } from '../../workbook/snapshot';
import type { Facts } from './facts';
import { runInSlices } from './run-in-slices';

export interface AssessWorkbook {
  readonly profiles: readonly RuleProfile[];
  /** 本地口径: chosen by a person, never by the evidence. */
  readonly own?: readonly RuleProfile[];
  readonly signal: AbortSignal;
  readonly onProgress: (done: number, of: number) => void;
}

/** 核算整个工作簿 beside a living page. Forms about which nothing has changed keep their earlier assessment, the very object. */
export async function assessWorkbook(workbook: WorkbookSnapshot, record: FileRecord, before: Facts, { profiles, own = [], signal, onProgress }: AssessWorkbook): Promise<Assessment> {
  const steps = assessInSteps(workbook, {
    profiles,
    chosen: (form) => rememberedProfile(record, form.id, [...profiles, ...own]),
    judgements: judgementsOf(record, false),
  });
  const assessment = await runInSlices(steps, { signal, onProgress: ({ done, of }) => { onProgress(done, of); } });
  const known = new Map(before.assessed.map((one) => [one.form.id, one]));
  return {
    ...assessment,
    forms: assessment.forms.map((now) => {
      const earlier = known.get(now.form.id);
      return earlier !== undefined && isSame(earlier, now, before.assessedWith, record) ? earlier : now;
    }),
  };
}

function isSame(before: FormAssessment, now: FormAssessment, recordBefore: FileRecord, record: FileRecord): boolean {
  return before.form === now.form && before.profile === now.profile
    && decisionsIn(now.form, recordBefore) === decisionsIn(now.form, record);
}

/** What people decided that the score of a form can depend on. */
function decisionsIn({ funds, indicators }: EvaluationForm, { judgements }: FileRecord): string {
  const scores = [...funds, ...indicators].map(({ score }) => score === null ? '' : judgements.scores[refText(score.ref)] ?? '');
  return JSON.stringify([judgements.offTable, scores]);
}

/** The profile that the file remembers for a form; null where it remembers none, or one that is not at hand. */
function rememberedProfile({ profiles: remembered }: FileRecord, formId: string, profiles: readonly RuleProfile[]): RuleProfile | null {
  const id = Object.hasOwn(remembered, formId) ? remembered[formId] : undefined;
  return profiles.find((profile) => profile.id === id) ?? null;
}
