import type { EvaluationForm } from '../form/evaluation-form';

/** 已填报: somebody wrote results into the form. In a blank template nothing is missing yet. */
export function isFilledIn({ indicators }: EvaluationForm): boolean {
  return indicators.some(({ role, actual }) => role === 'indicator' && actual !== null && actual.text.trim() !== '');
}
