import { compare, RATIO_ONE, ratio } from '../../exact/ratio';
import { percentText } from '../../exact/ratio-text';
import type { Field } from '../../form/evaluation-form';
import { rowName } from '../../form/row-name';
import { readCell } from '../../quantity/read-cell';
import { measurePlaces } from '../../scoring/measure-place';
import { INAPPLICABLE, type Check, type Observation, type ReviewSubject } from '../check';
import { rateReadings } from '../written';
import { isReason } from './reason-missing';

/** 已完成与数字不符: the words say all was done, and the row's own completion rate, or its numbers, say less. */
export const doneContradictsRate: Check = {
  id: 'done-contradicts-rate',
  level: 'error',
  evaluate: (subject) => {
    const { form, profile } = subject;
    if (form.indicators.every(({ rate, reason }) => rate === null && reason === null)) return INAPPLICABLE;
    const { rows: measured } = measurePlaces(form, profile);
    return form.indicators.flatMap((row, line) => row.role !== 'indicator' || measured.has(line) ? [] : [...besideRate(subject, line), ...inReason(subject, line)]);
  },
};

/** 完成率 of a row whose actual is a word: there is nothing else the rate could come from. */
function besideRate({ form }: ReviewSubject, line: number): Observation[] {
  const row = form.indicators[line]!;
  const { actual, rate } = row;
  if (actual === null || rate === null || actual.shared || rate.shared || !saysDone(actual)) return [];
  const [reading] = rateReadings(rate);
  if (reading === undefined || reading.isNegative() || compare(ratio(reading), RATIO_ONE) >= 0) return [];
  return [{
    ref: rate.ref,
    related: [actual.ref],
    message: 'rate',
    data: { name: rowName(row), says: actual.text.trim(), rate: rate.text.trim() },
    written: rate.text,
  }];
}

/** 原因栏写“已完成” while the numbers of the row fall short; where the profile takes it for no reason, reason-missing says so. */
function inReason({ form, score, profile }: ReviewSubject, line: number): Observation[] {
  const row = form.indicators[line]!;
  const { reason, actual } = row;
  const { rate } = score.indicators[line]!;
  if (reason === null || actual === null || reason.shared || rate === null || compare(rate.exact, RATIO_ONE) >= 0) return [];
  const result = score.indicators[line]!;
  if (result.outcome !== 'scored' || result.by !== 'rule' || result.reasonDue.length === 0) return [];
  if (!saysDone(reason) || !isReason(reason.text, profile)) return [];
  return [{
    ref: reason.ref,
    related: [actual.ref],
    message: 'reason',
    data: { name: rowName(row), says: reason.text.trim(), rate: percentText(ratio(rate.rounded)) },
    written: reason.text,
  }];
}

function saysDone(field: Field): boolean {
  const meaning = readCell(field.cell, field.text);
  return meaning.kind === 'level' && meaning.degree === 'achieved';
}
