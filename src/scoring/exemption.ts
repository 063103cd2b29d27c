import type { EvaluationForm } from '../form/evaluation-form';
import type { FundMeasure } from '../profile/rule-profile';
import { folded, textOf } from './text-match';

const NOT = ['非', '不属于', '不是', '不含', '不涉及', '无'];

/**
 * 免考核: a word that frees the project of a measure, in its name or the form's title. The printed rules name the word
 * too ("基建项目不考核"), so they are not looked at, and "非基建" is not 基建.
 */
export function exemptionOf({ exempt }: FundMeasure, form: EvaluationForm): string | null {
  if (exempt === null) return null;
  const places = [form.project, form.title].map(textOf);
  return exempt.words.find((word) => places.some((place) => stands(folded(word), place))) ?? null;
}

function stands(word: string, place: string): boolean {
  for (let at = place.indexOf(word); at >= 0; at = place.indexOf(word, at + 1)) {
    const before = place.slice(0, at);
    if (!NOT.some((not) => before.endsWith(not))) return true;
  }
  return false;
}
