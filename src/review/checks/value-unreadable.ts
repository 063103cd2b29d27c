import type { Field, Indicator } from '../../form/evaluation-form';
import { readCell } from '../../quantity/read-cell';
import { sayMeaning } from '../../quantity/say-meaning';
import type { Check, Observation, ReviewSubject } from '../check';
import { rowName, shortened } from '../../form/row-name';
import { isDots } from './placeholder-left';
import { missingIn } from './target-incomplete';

/** 数值读不出: a target or actual in which no single value can be read without guessing. A person has to look; it may be right. */
export const valueUnreadable: Check = {
  id: 'value-unreadable',
  level: 'warning',
  evaluate: (subject) => subject.form.indicators.flatMap((indicator, line) =>
    isOpen(subject, line) ? [...ofTarget(indicator), ...unreadable(indicator, indicator.actual)] : []),
};

/** Only where the rule could not score the row; a level that decides makes an odd target harmless. */
function isOpen({ score, form }: ReviewSubject, line: number): boolean {
  return form.indicators[line]!.role === 'indicator' && score.indicators[line]!.outcome === 'needs-review';
}

/** A sign or a unit without its number is the matter of target-incomplete. */
function ofTarget(indicator: Indicator): Observation[] {
  const { target } = indicator;
  return target !== null && missingIn(readCell(target.cell, target.text), target.text) !== null ? [] : unreadable(indicator, target);
}

function unreadable(indicator: Indicator, field: Field | null): Observation[] {
  if (field === null) return [];
  const meaning = readCell(field.cell, field.text);
  // #REF! and the like are the matter of error-value-left, dots of a template of placeholder-left.
  if (meaning.kind !== 'unreadable' || meaning.why === 'error-value' || isDots(field.text)) return [];
  return [{
    verdict: 'needs-review',
    ref: field.ref,
    message: 'unreadable',
    data: { name: rowName(indicator), written: shortened(field.text), why: sayMeaning(meaning) },
    written: field.text,
  }];
}
