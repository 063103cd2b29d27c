import type { Field } from '../../form/evaluation-form';
import { normaliseText } from '../../quantity/normalise';
import { INAPPLICABLE, type Check, type Observation } from '../check';

/** 年度不符: goal or result tell of another year than the form's, as when last year's text was kept. */
export const yearDiffers: Check = {
  id: 'year-differs',
  level: 'hint',
  evaluate: ({ form }) => {
    const { year, goals } = form;
    if (year === null || goals.length === 0) return INAPPLICABLE;
    return goals.flatMap(({ expected, achieved }) => [expected, achieved]).flatMap((field): Observation[] => {
      const other = field === null ? null : otherYearIn(field, year);
      return field === null || other === null ? [] : [{
        verdict: 'needs-review',
        ref: field.ref,
        message: 'other',
        data: { other: String(other), year: String(year) },
        written: field.text,
      }];
    });
  },
};

/** Only a text with its subject in its first words is believed, and only where the form's own year is nowhere in it. */
function otherYearIn({ text }: Field, year: number): number | null {
  const begins = BEGINNING.exec(normaliseText(text.slice(0, 200)).replaceAll(' ', ''));
  if (begins === null || mentions(text, year)) return null;
  const [, from, until] = begins.map((part) => (part === undefined ? Number.NaN : Number(part)));
  if (Number.isNaN(until!)) return from === year ? null : from!;
  return from! <= year && year <= until! ? null : until!;
}

/** "2022年全年…", "2021-2023年…"; "2020年起", "2020年以来" and "2020年立项" tell how it began. */
const BEGINNING = /^(?:(?:年度)?(?:总体)?(?:目标|完成情况):)?(20\d\d)(?:年?[-~至](20\d\d))?年(?!以来|来|起|至|开始|立项|获批|批复|启动|建成)/;

function mentions(text: string, year: number): boolean {
  return normaliseText(text).includes(String(year));
}
