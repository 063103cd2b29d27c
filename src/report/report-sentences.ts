import { decimalText } from '../exact/decimal';
import { equals, type Ratio, ratio } from '../exact/ratio';
import { ratioText } from '../exact/ratio-text';
import type { Field, Indicator } from '../form/evaluation-form';
import { isReason } from '../review/checks/reason-missing';
import { listedName } from '../review/listed-name';
import type { ReviewedForm } from '../review/reviewed-form';
import type { LineScore } from '../scoring/form-score';
import { message, type Message, type MessageDatum } from '../wording/message';
import { totalFigures } from './total-facts';

/**
 * 自评报告参考文字: total and grade, what was completed, what was not and why, each a paragraph in the form's own words. A
 * reason is never invented: where the form gives none, the text says so.
 */
export function reportSentences(reviewed: ReviewedForm): readonly Message[] {
  const rows = scoredRows(reviewed);
  const done = rows.filter(({ state }) => state === 'done');
  const missed = rows.filter(({ state }) => state === 'missed');
  const open = rows.filter(({ state }) => state === 'open');
  return [
    totalSentence(reviewed),
    message('report.text.counts', { all: String(rows.length), done: String(done.length), missed: String(missed.length), open: String(open.length) }),
    ...(done.length === 0 ? [] : [message('report.text.done')]),
    ...done.map(({ facts }, at) => message('report.text.doneItem', { number: String(at + 1), ...facts })),
    ...(missed.length === 0 ? [] : [message('report.text.missed')]),
    ...missed.map(({ facts, indicator }, at) => message('report.text.missedItem', { number: String(at + 1), ...facts, reason: reasonOf(indicator, reviewed) })),
    ...(open.length === 0 ? [] : [message('report.text.open')]),
    ...open.map(({ facts }, at) => message('report.text.openItem', { number: String(at + 1), ...facts })),
  ];
}

interface ReportedRow {
  readonly indicator: Indicator;
  readonly state: 'done' | 'missed' | 'open';
  readonly facts: Readonly<Record<'name' | 'target' | 'actual' | 'score' | 'weight', MessageDatum>>;
}

function scoredRows({ form, score }: ReviewedForm): readonly ReportedRow[] {
  return form.indicators.flatMap((indicator, line): ReportedRow[] => {
    const result = score.indicators[line]!;
    if ((indicator.role !== 'indicator' && indicator.role !== 'parent') || result.outcome === 'not-scored') return [];
    return [{
      indicator,
      state: stateOf(result),
      facts: {
        name: listedName(indicator),
        target: valueText(indicator.target),
        actual: valueText(indicator.actual),
        score: result.outcome === 'scored' ? decimalText(result.score) : message('report.open'),
        weight: weightText(indicator, result.weight),
      },
    }];
  });
}

/** A rule written out as a target would bury the sentence. */
const LONGEST_VALUE = 60;

function valueText(field: Field | null): MessageDatum {
  const text = oneLine(field?.text).replace(/[。；;，,]+$/, '');
  if (text === '') return message('report.said.blank');
  return text.length > LONGEST_VALUE ? `${text.slice(0, LONGEST_VALUE)}…` : text;
}

/** 完成 is full marks, 未完成 is less; while a person has to decide, neither is said. */
function stateOf(result: Exclude<LineScore, { outcome: 'not-scored' }>): ReportedRow['state'] {
  if (result.outcome === 'needs-review' || result.weight === null) return 'open';
  return equals(ratio(result.score), result.weight) || equals(result.exact, result.weight) ? 'done' : 'missed';
}

function weightText({ weight }: Indicator, byRule: Ratio | null): MessageDatum {
  const written = oneLine(weight?.text);
  if (written !== '') return written;
  return byRule === null ? message('report.none') : ratioText(byRule);
}

function reasonOf({ reason }: Indicator, { profile }: ReviewedForm): MessageDatum {
  const text = oneLine(reason?.text);
  return isReason(text, profile) ? text : message('report.text.noReason');
}

function totalSentence(reviewed: ReviewedForm): Message {
  const { form } = reviewed;
  const { total, grade } = totalFigures(reviewed);
  const project = oneLine(form.project?.text);
  return message('report.text.total', {
    project: project === '' ? message('report.said.thisProject') : message('report.said.projectOf', { project }),
    year: form.year === null ? message('report.said.noYear') : message('report.said.year', { year: String(form.year) }),
    total: total.recomputed ?? message('report.open'),
    grade: grade.recomputed ?? message('report.open'),
  });
}

function oneLine(text: string | undefined): string {
  return (text ?? '').replaceAll(/\s*\n\s*/g, ' ').trim();
}
