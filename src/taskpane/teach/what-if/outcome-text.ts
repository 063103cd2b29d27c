import type { Outcome } from '../../../teach/what-if/outcomes';
import type { Words } from '../../preferences/preferences-provider';

/** 结果的文字: the number or the grade; while a person decides, between what; a stroke where there is none. */
export function outcomeText({ shown, range, open }: Outcome, words: Words): string {
  if (shown !== null) return shown;
  if (open === null) return '—';
  return range === null ? words('whatif.byPerson') : words('whatif.byPersonRange', { range });
}
