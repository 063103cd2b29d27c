import type { EvaluationForm } from '../../form/evaluation-form';

/** 练习卷编号: the year the form speaks of, and the seed: "2023-0417". */
export function paperNumber({ year }: Pick<EvaluationForm, 'year'>, seed: number): string {
  const digits = String(seed).padStart(4, '0');
  return year === null ? digits : `${year}-${digits}`;
}
