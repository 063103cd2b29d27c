import type { Indicator } from './evaluation-form';

const LONGEST = 24;

/** 行名: what a sentence calls an indicator row. A name cell that holds a whole list gives way to the second-level label. */
export function rowName({ level2, level3 }: Indicator): string {
  const name = oneLine(level3?.text ?? '');
  const label = oneLine(level2?.text ?? '');
  return name === '' || (name.length > LONGEST && label !== '') ? shortened(label) : shortened(name);
}

/** A label in one line, as a narrow column may have broken it. */
export function oneLine(text: string): string {
  return text.replaceAll(/\s+/g, '').replace(/[:：]$/, '');
}

/** 文字 as far as a sentence can take it. */
export function shortened(text: string): string {
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}
