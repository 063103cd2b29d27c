import type { EvaluationForm } from '../form/evaluation-form';
import type { Message } from '../wording/message';
import type { ReviewSubject } from './check';
import { explainDifference, signed } from './explain-difference';
import type { Level } from './finding';
import { recomputedTotal, type RecomputedTotal } from './recomputed-total';
import type { Review } from './review-form';
import { isOpen, type JudgedFinding } from './waivers';
import { writtenAmount } from './written';

/** 结论卡: what the form reports beside what the rule gives, and what explains the difference. */
export interface VerdictCard {
  /** As it stands in the form, null where nothing does. */
  readonly reported: { readonly total: string | null; readonly grade: string | null };
  readonly recomputed: RecomputedTotal;
  /** 填报 less 复算, signed and exact; null where either is missing or open. */
  readonly difference: string | null;
  /** What explains the difference, as far as it can be told: rounding, named rows, an open row. */
  readonly because: Message | null;
  /** Of findings that are not waived. */
  readonly counts: Readonly<Record<Level, number>>;
  readonly waived: number;
  /** Checks that found nothing, of those that apply. */
  readonly passed: number;
  readonly applicable: number;
}

/** 出结论 on one form. */
export function verdictCard(subject: ReviewSubject, { verdicts }: Review, judged: readonly JudgedFinding[]): VerdictCard {
  const open = judged.filter(isOpen);
  const count = (level: Level) => open.filter(({ finding }) => finding.level === level).length;
  const results = [...verdicts.values()];
  return {
    reported: reportedIn(subject.form),
    ...comparison(subject),
    counts: { error: count('error'), warning: count('warning'), hint: count('hint') },
    waived: judged.length - open.length,
    passed: results.filter((verdict) => verdict === 'passed').length,
    applicable: results.filter((verdict) => verdict !== 'inapplicable').length,
  };
}

function comparison(subject: ReviewSubject): Pick<VerdictCard, 'recomputed' | 'difference' | 'because'> {
  const before = compared.get(subject.score);
  if (before !== undefined) return before;
  const { form } = subject;
  const recomputed = recomputedTotal(subject);
  const reported = form.total === null ? null : writtenAmount(form.total.score);
  const now = {
    recomputed,
    difference: reported === null || recomputed.state === 'open' ? null : signed(reported.minus(recomputed.score)),
    because: reported === null ? null : explainDifference(subject, reported),
  };
  compared.set(subject.score, now);
  return now;
}

/** Scoring a form anew under nine roundings is not repeated for every waiver. A score belongs to one form. */
const compared = new WeakMap<object, Pick<VerdictCard, 'recomputed' | 'difference' | 'because'>>();

function reportedIn({ total, grade }: EvaluationForm): VerdictCard['reported'] {
  return { total: shown(total?.score.text), grade: shown(grade?.grade) };
}

function shown(text: string | undefined): string | null {
  return text === undefined || text.trim() === '' ? null : text.trim();
}
