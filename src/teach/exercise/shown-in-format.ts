import { decimal, decimalText, decimalTextWithPlaces, HUNDRED } from '../../exact/decimal';
import { ratio } from '../../exact/ratio';
import { round } from '../../exact/round';

/** 按格式显示 of a number of ours: scores and rates carry fixed places or per cent, and no other format. */
export function shownInFormat(stored: string, format: string): string {
  const percent = format.includes('%');
  const value = percent ? decimal(stored).times(HUNDRED) : decimal(stored);
  const places = /0\.(0+)/.exec(format)?.[1]?.length ?? (/^[#,]*0/.test(format) ? 0 : null);
  const text = places === null ? decimalText(value) : decimalTextWithPlaces(round(ratio(value), { mode: 'half-up', places }), places);
  return percent ? `${text}%` : text;
}
