import type { EvaluationForm } from '../../form/evaluation-form';
import type { RuleProfile } from '../../profile/rule-profile';
import { readRow } from '../../scoring/read-row';
import type { Line } from '../what-if/line-in-form';

/** 档次按钮: a level of the profile, and the words that stand for it in a cell. */
export interface LevelChoice {
  readonly name: string;
  readonly text: string;
}

/** 可选的档次 of a row that is judged by words, or may be. */
export function levelChoices(form: EvaluationForm, { indicators: { qualitative } }: RuleProfile, line: Line): readonly LevelChoice[] {
  const row = line === null ? null : form.indicators[line] ?? null;
  if (row?.actual == null) return [];
  const { target } = readRow(row, form.date1904);
  const worded = target.kind === 'level' || (target.kind === 'unreadable' && target.why === 'sentence');
  if (!worded && !qualitative.levelDecidesNumbers) return [];
  return qualitative.levels.map(({ name, words }) => ({ name, text: words[0] ?? name }));
}
