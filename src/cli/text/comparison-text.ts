import { totalFigures } from '../../report/total-facts';
import type { Finding } from '../../review/finding';
import { listedName } from '../../review/listed-name';
import type { ReviewedForm } from '../../review/reviewed-form';
import type { Field } from '../../form/evaluation-form';
import { refText } from '../../workbook/cell-ref';
import type { Language, Message } from '../../wording/message';
import type { ComparedForm } from '../json/comparison-document';
import { sayLine } from './say-line';

/** 比较结果 for people: totals, then what was fixed, what is new, what is still there, and what the unit changed. */
export function comparisonText({ before, after, comparison }: ComparedForm, language: Language): string {
  const { fixed, appeared, unchanged, changes, added, removed } = comparison;
  const finding = ({ level, verdict, ref, message }: Finding, note: Message | '' = ''): string => `  ${sayLine('cli.finding', {
    level: { key: verdict === 'needs-review' ? 'cli.toReview' : `cli.level.${level}`, data: {} }, ref: refText(ref), message: note === '' ? message : { ...note, data: { message } },
  }, language)}`;
  return [
    sayLine('cli.comparedForm', { id: after.form.id, project: after.form.project?.text ?? '' }, language),
    sayLine('cli.comparedTotals', { before: totals(before, language), after: totals(after, language) }, language),
    sayLine('cli.comparedCounts', { fixed: String(fixed.length), appeared: String(appeared.length), unchanged: String(unchanged.length) }, language),
    ...section('cli.fixed', fixed.map(({ finding: one, rowGone }) => finding(one, rowGone ? ROW_GONE : '')), language),
    ...section('cli.appeared', appeared.map((one) => finding(one)), language),
    ...section('cli.unchanged', unchanged.map(({ after: now }) => finding(now)), language),
    ...section('cli.changed', changes.map(({ row, part, before: old, after: now }) => sayLine('cli.change', {
      row, part: { key: `cli.part.${part}`, data: {} }, before: shown(old, language), after: shown(now, language),
    }, language)), language),
    ...added.map((line) => sayLine('cli.rowAdded', { name: listedName(after.form.indicators[line]!) }, language)),
    ...removed.map((line) => sayLine('cli.rowRemoved', { name: listedName(before.form.indicators[line]!) }, language)),
  ].join('\n');
}

const ROW_GONE: Message = { key: 'cli.rowGone', data: {} };

function section(title: string, lines: readonly string[], language: Language): readonly string[] {
  return lines.length === 0 ? [] : [sayLine(title, {}, language), ...lines];
}

function totals(reviewed: ReviewedForm, language: Language): string {
  const { total, grade } = totalFigures(reviewed);
  const open = sayLine('cli.open', {}, language);
  return sayLine('cli.verdict', {
    writtenTotal: total.reported === '' ? sayLine('report.none', {}, language) : total.reported,
    writtenGrade: grade.reported,
    total: total.recomputed ?? open,
    grade: grade.recomputed ?? open,
  }, language);
}

function shown(field: Field | null, language: Language): string {
  const text = field?.text.trim() ?? '';
  return text === '' ? sayLine('report.none', {}, language) : text;
}
