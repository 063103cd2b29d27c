/** 区间的两端 as a form shows them; a sign of "" is an open end. */
export interface IntervalEnds {
  readonly lowSign: '' | '>' | '>=';
  readonly low: string;
  readonly highSign: '' | '<' | '<=';
  readonly high: string;
}

const ONE = /^(>=|>|<=|<)(.*)$/;
const TWO = /^([[(])(.*)\.\.(.*)([\])])$/;

/** null: the text is no interval. */
export function endsOf(text: string): IntervalEnds | null {
  const two = TWO.exec(text);
  if (two !== null) return { lowSign: two[1] === '[' ? '>=' : '>', low: two[2]!, highSign: two[4] === ']' ? '<=' : '<', high: two[3]! };
  const [, sign, end] = ONE.exec(text) ?? [];
  if (sign === undefined) return null;
  return sign.startsWith('>')
    ? { lowSign: sign as '>' | '>=', low: end!, highSign: '', high: '' }
    : { lowSign: '', low: '', highSign: sign as '<' | '<=', high: end! };
}

/** As DMN/FEEL writes it. Two open ends are none: then the lower one is closed at 0. */
export function intervalOf({ lowSign, low, highSign, high }: IntervalEnds): string {
  if (lowSign !== '' && highSign !== '') return `${lowSign === '>=' ? '[' : '('}${low}..${high}${highSign === '<=' ? ']' : ')'}`;
  if (highSign !== '') return `${highSign}${high}`;
  return lowSign === '' ? '>=0' : `${lowSign}${low}`;
}
