import type { ColumnRole, EvaluationForm } from './evaluation-form';

/** 把握: what each part of a form is worth; together 100. */
const WORTH: readonly (readonly [number, readonly ColumnRole[]])[] = [
  [15, ['level3', 'level2']],
  [5, ['level1']],
  [15, ['target']],
  [15, ['actual']],
  [12, ['weight']],
  [13, ['score']],
  [3, ['reason']],
];

/** How much of what a form must have was found, 0 to 100. */
export function confidence(form: Pick<EvaluationForm, 'headings' | 'funds' | 'total' | 'title' | 'project' | 'indicators' | 'notices'>): number {
  const roles = new Set(form.headings.map(({ role }) => role));
  const columns = WORTH.reduce((sum, [worth, any]) => sum + (any.some((role) => roles.has(role)) ? worth : 0), 0);
  const parts = (form.funds.length > 0 ? 10 : 0) + (form.total === null ? 0 : 6) + (form.title === null ? 0 : 3) + (form.project === null ? 0 : 3);
  const used = form.indicators.some(({ role }) => role !== 'placeholder') ? 0 : 20;
  const odd = form.notices.filter(({ kind }) => kind === 'row-shifted' || kind === 'odd-merge').length;
  return Math.max(0, columns + parts - used - Math.min(20, odd * 2));
}
