import type { Level } from '../../../review/finding';
import { isOpen, type JudgedFinding } from '../../../review/waivers';
import { refText } from '../../../workbook/cell-ref';
import type { Mark } from '../../../workbook/change-set';

const LEVELS: readonly Level[] = ['error', 'warning', 'hint'];

/** 发现标记: each cell with open findings once, by the gravest of them. */
export function findingMarks(judged: readonly JudgedFinding[]): readonly Mark[] {
  const marks = new Map<string, { readonly level: Level; readonly mark: Mark }>();
  for (const { finding: { ref, level } } of judged.filter(isOpen)) {
    const at = refText(ref);
    const before = marks.get(at);
    if (before === undefined || LEVELS.indexOf(level) < LEVELS.indexOf(before.level)) marks.set(at, { level, mark: { ref, kind: `finding-${level}` } });
  }
  return [...marks.values()].map(({ mark }) => mark);
}
