import { profileIdName } from '../profile/profile-name';
import type { Finding } from '../review/finding';
import type { ReviewedForm } from '../review/reviewed-form';
import type { EvaluationForm } from '../form/evaluation-form';
import type { Language, MessageDatum } from '../wording/message';
import { say } from '../wording/say';
import { groupOf } from './finding-groups';
import { totalFigures } from './total-facts';

/** 结果表的一行: one form of one file, or (with `trouble`) a file in which nothing could be reviewed. Plain data. */
export interface FileRow {
  readonly file: string;
  /** "自评表!A2", "" for a file that could not be reviewed. */
  readonly form: string;
  readonly project: string;
  /** Profile id, with its fingerprint where it was changed locally; "" while undecided. */
  readonly profile: string;
  /** 填报、复算、差额 as text; "" where there is none. */
  readonly reported: string;
  readonly recomputed: string;
  readonly difference: string;
  readonly reportedGrade: string;
  readonly grade: string;
  readonly errors: number;
  readonly warnings: number;
  readonly hints: number;
  /** 待人工. */
  readonly open: number;
  /** Why nothing was reviewed, "" where something was. */
  readonly trouble: string;
}

/** 已复核的一行. */
export function reviewedRow(file: string, reviewed: ReviewedForm, language: Language): FileRow {
  const { total, grade } = totalFigures(reviewed);
  const count = (group: ReturnType<typeof groupOf>): number => reviewed.review.findings.filter((finding: Finding) => groupOf(finding) === group).length;
  return {
    file,
    form: reviewed.form.id,
    project: projectOf(reviewed.form),
    profile: named(profileIdName(reviewed.profile), language),
    reported: total.reported,
    recomputed: total.recomputed ?? '',
    difference: total.difference ?? '',
    reportedGrade: grade.reported,
    grade: grade.recomputed ?? '',
    errors: count('error'),
    warnings: count('warning'),
    hints: count('hint'),
    open: count('to-review'),
    trouble: '',
  };
}

/** 未能复核的一行: the whole file, or one form of it whose profile is undecided. */
export function troubledRow(file: string, form: EvaluationForm | null, trouble: string): FileRow {
  return {
    file,
    form: form?.id ?? '',
    project: form === null ? '' : projectOf(form),
    profile: '', reported: form?.total?.score.text.trim() ?? '', recomputed: '', difference: '',
    reportedGrade: form?.grade?.grade ?? '', grade: '',
    errors: 0, warnings: 0, hints: 0, open: 0,
    trouble,
  };
}

function named(name: MessageDatum, language: Language): string {
  return typeof name === 'string' ? name : say(name, language);
}

function projectOf({ project }: EvaluationForm): string {
  return project?.text.trim() ?? '';
}
