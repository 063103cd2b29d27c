import type { RuleProfile } from '../../profile/rule-profile';
import type { ComputedCell } from '../../scoring/computed-cells';
import type { FormScore, Judgements, LineScore } from '../../scoring/form-score';
import { refText } from '../../workbook/cell-ref';
import { message, type Message } from '../../wording/message';
import { firstOf } from './sections-unfit';

/**
 * 用不上的人工评定: a person's decision holds under every profile that leaves the row to a person and has the score in
 * its range; the others do not take it, and say so.
 */
export function unusedJudgements(cells: readonly ComputedCell[], score: FormScore, profile: RuleProfile, profiles: readonly RuleProfile[], { scores, offTable }: Judgements): readonly Message[] {
  const unused = cells.filter((cell) => {
    const line = lineOf(cell, score);
    const given = line === null ? undefined : scores.get(refText(cell.field.ref));
    return given !== undefined && !takes(line!, given);
  });
  const own = new Set(profile.points.offTable.map(({ name }) => name));
  const names = new Set(profiles.flatMap(({ points }) => points.offTable.map(({ name }) => name)));
  const stated = [...names].filter((name) => !own.has(name) && offTable.get(name) !== undefined);
  return [
    ...(unused.length === 0 ? [] : [message('side.judgements-unused', { count: String(unused.length), rows: firstOf(unused.map(({ label }) => label)) })]),
    ...(stated.length === 0 ? [] : [message('side.off-table-unused', { names: firstOf(stated) })]),
  ];
}

function lineOf({ kind, line }: ComputedCell, { funds, indicators }: FormScore): LineScore | null {
  if (kind === 'fund-score') return funds[line]!;
  return kind === 'indicator-score' ? indicators[line]! : null;
}

function takes(line: LineScore, given: NonNullable<ReturnType<Judgements['scores']['get']>>): boolean {
  return line.outcome === 'scored' && line.by === 'person' && line.score.equals(given);
}
