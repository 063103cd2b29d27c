import type { EvaluationForm } from '../form/evaluation-form';
import { foldText } from '../quantity/normalise';

const LONGEST = 80;

/**
 * 表的记号: what tells a form of a workbook from the others without an address, so that a row inserted above does not
 * make it another: its sheet, its project, and its place among those that have both in common.
 */
export function formKeys(forms: readonly EvaluationForm[]): ReadonlyMap<EvaluationForm, string> {
  const times = new Map<string, number>();
  return new Map(forms.map((form) => [form, counted(nameOf(form), times)]));
}

function nameOf({ sheet, project, title }: EvaluationForm): string {
  return `${sheet}/${keyText(project?.text ?? title?.text ?? '')}`;
}

/** A text as part of a key: without what printing and typing added, and no longer than a key can take. */
export function keyText(text: string): string {
  return foldText(text).slice(0, LONGEST);
}

/** The same once more is "…#2". */
export function counted(name: string, times: Map<string, number>): string {
  const count = (times.get(name) ?? 0) + 1;
  times.set(name, count);
  return count === 1 ? name : `${name}#${count}`;
}
