import { rowName } from '../../form/row-name';
import { compareUnits } from '../../quantity/compare-units';
import type { Quantity, Unit } from '../../quantity/quantity';
import type { Check, Observation } from '../check';
import { rowFacts } from '../row-facts';

/** 单位前后不一: target and actual are of different kinds (人次 against 人, % against 件), or one side of a percentage lacks its sign. */
export const unitChanges: Check = {
  id: 'unit-changes',
  level: 'hint',
  evaluate: ({ form }) => rowFacts(form).flatMap(({ row, target, actual }): Observation[] => {
    if (target.kind !== 'quantity' || actual.kind !== 'quantity' || row.actual === null) return [];
    const message = conflict(target, actual);
    if (message === null) return [];
    return [{
      verdict: 'needs-review',
      ref: row.actual.ref,
      related: row.target === null ? [] : [row.target.ref],
      message,
      data: { name: rowName(row), target: row.target?.text.trim() ?? '', actual: row.actual.text.trim() },
      written: row.actual.text,
    }];
  }),
};

function conflict(target: Quantity, actual: Quantity): 'differs' | 'scale' | null {
  const compared = compareUnits(target, actual);
  if (compared.kind === 'comparable') return null;
  if (compared.why === 'scale-ambiguous') return (target.unit ?? actual.unit)?.dimension === 'ratio' ? 'scale' : null;
  return compared.why === 'unit-differs' && contradict(target.unit!, actual.unit!) ? 'differs' : null;
}

/** Kinds of units of which no two mean the same thing. 个 against 项, 次 against 场, 分 against % are habits, not contradictions. */
const KINDS: Readonly<Record<string, string>> = {
  ratio: 'ratio', money: 'money', 'money-usd': 'money-usd', time: 'time', workday: 'workday', month: 'month', length: 'length', area: 'area',
  volume: 'volume', mass: 'mass', energy: 'energy', person: 'person', 'person-time': 'person-time',
};

function contradict(one: Unit, other: Unit): boolean {
  const [a, b] = [KINDS[one.dimension] ?? counted(one), KINDS[other.dimension] ?? counted(other)];
  if (a === null || b === null || a === b) return false;
  // 52人 and 52个 may be the same people; a person counted by visits is another number.
  return !(isCount(a) && isCount(b)) || [a, b].every((kind) => kind.startsWith('person'));
}

/** Measure words are one kind together. Compound units (元/月) leave out a part too often to accuse them. */
function counted({ dimension }: Unit): string | null {
  return dimension.startsWith('counted:') || dimension === 'occasion' || dimension === 'session' ? 'counted' : null;
}

function isCount(kind: string): boolean {
  return kind === 'counted' || kind.startsWith('person');
}
