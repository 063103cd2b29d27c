import type { Indicator } from '../form/evaluation-form';
import { rowName } from '../form/row-name';

/** 全名: the name of an indicator as long as it is, in one line. */
export function fullName(indicator: Indicator): string {
  const name = inOneLine(indicator.level3?.text ?? '');
  return name === '' ? rowName(indicator) : name;
}

/** Longer names are definitions or lists. */
const LONGEST = 40;

/** 列表用名: the whole name where it is one; without the formula that defines it ("预算调整率=…"); of a list, its label. */
export function listedName(indicator: Indicator): string {
  const name = fullName(indicator);
  if (name.length <= LONGEST) return name;
  const head = name.slice(0, LONGEST).split(/[=＝]/)[0]!.trim();
  return head.length > 1 && head.length < LONGEST ? head : rowName(indicator);
}

/** 标签 in one line: without the line ends that a narrow column made, but with the blanks of an English name. */
export function inOneLine(text: string): string {
  return text.replaceAll(/\s*\n\s*/g, '').trim().replace(/[:：]$/, '');
}
