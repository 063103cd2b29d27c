import type { EvaluationForm } from '../form/evaluation-form';
import { refText } from '../workbook/cell-ref';
import type { Finding } from './finding';
import { formPlaces } from './form-places';

/** 发现所在的行 as the form names it: a reason beside the overall goal by the row that owes it; "" where it is about the form as a whole. */
export function findingLabel({ ref, related }: Pick<Finding, 'ref' | 'related'>, form: EvaluationForm): string {
  const places = formPlaces(form);
  for (const cell of [ref, ...related]) {
    const label = places.get(refText(cell))?.label ?? '';
    if (label !== '') return label;
  }
  return '';
}
