import type { Finding } from '../../../review/finding';
import { type CellRef, refText } from '../../../workbook/cell-ref';
import { message } from '../../../wording/message';
import type { Plant } from '../plant/plant';
import type { Judged } from './marking';

/** 判文字: no rule gives the right words, so that the review says whether they still contradict the form. */
export function judgeWords(plant: Plant, cell: CellRef, changed: boolean, then: readonly Finding[], now: readonly Finding[]): Judged {
  const found = now.find((finding) => plant.finds.includes(finding.check) && names(finding, cell));
  if (found !== undefined) return changed ? { mark: 'wrong', why: message('exercise.why.stillFound', { finding: found.message }) } : { mark: 'left', why: message('exercise.why.untouched') };
  const before = new Set(then.map(({ id }) => id));
  const fresh = now.find(({ id, ref, verdict }) => verdict === 'failed' && !before.has(id) && refText(ref) === refText(cell));
  if (fresh !== undefined) return { mark: 'wrong', why: message('exercise.why.otherFault', { finding: fresh.message }) };
  return { mark: 'right', why: message('exercise.why.gone') };
}

function names({ ref, related }: Finding, cell: CellRef): boolean {
  return [ref, ...related].some((one) => refText(one) === refText(cell));
}
