import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Waiver } from '../../src/review/waivers';
import type { WorkbookSnapshot } from '../../src/workbook/snapshot';
import { judgedForms, waived, withRowAbove } from '../support/judged';
import { formSheet, withCells } from '../support/review';

const ROWS = 8;
/** Rows of which every score is wrong; the form starts its indicators in row 12. */
const wrong = formSheet({
  rows: Array.from({ length: ROWS }, (_, row) => `${row === 0 ? '产出指标' : '^'} | ${row === 0 ? '数量指标' : '^'} | 指标${String(row)}号 | ≥${String(row + 10)}件 | ${String(row + 50)}件 | 10 | ${String(row)} | 见附件`),
  total: '80 | 28',
});

type Act = { readonly kind: 'insert'; readonly above: number } | { readonly kind: 'change'; readonly row: number; readonly column: 'D' | 'E' | 'G' | 'H' };

const act: fc.Arbitrary<Act> = fc.oneof(
  fc.record({ kind: fc.constant('insert' as const), above: fc.integer({ min: 0, max: 11 + ROWS }) }),
  fc.record({ kind: fc.constant('change' as const), row: fc.nat({ max: ROWS - 1 }), column: fc.constantFrom('D', 'E', 'G', 'H') }),
);

/** Where the row of each indicator stands by now. */
function after(acts: readonly Act[]): { readonly book: WorkbookSnapshot; readonly changed: ReadonlySet<number> } {
  const changed = new Set<number>();
  const at = Array.from({ length: ROWS }, (_, row) => 11 + row);
  let book = wrong;
  acts.forEach((one, turn) => {
    if (one.kind === 'insert') {
      book = withRowAbove(book, one.above);
      at.forEach((row, index) => { if (row >= one.above) at[index] = row + 1; });
      return;
    }
    changed.add(one.row);
    const value = { D: `≥${String(turn + 20)}件`, E: `${String(turn + 60)}件`, G: 0.5 + turn, H: `另见附件${String(turn)}` }[one.column];
    book = withCells(book, { [`${one.column}${String(at[one.row]! + 1)}`]: { value, text: String(value) } });
  });
  return { book, changed };
}

it('a waiver holds just as long as its row says what was seen, whatever rows come between', () => {
  fc.assert(fc.property(fc.uniqueArray(fc.nat({ max: ROWS - 1 })), fc.array(act, { maxLength: 8 }), (rows, acts) => {
    const scores = judgedForms(wrong)[0]!.judged.filter(({ finding }) => finding.check === 'score-differs');
    expect(scores).toHaveLength(ROWS);
    const waivers = rows.reduce<readonly Waiver[]>((given, row) => waived(scores[row]!, given), []);
    const { book, changed } = after(acts);
    const states = judgedForms(book, waivers)[0]!.judged.filter(({ finding }) => finding.check === 'score-differs')
      .map(({ label, waiver, stale }) => [label, waiver !== null ? 'waived' : stale !== null ? 'stale' : 'open']);
    expect(states).toEqual(Array.from({ length: ROWS }, (_, row) => [`指标${String(row)}号`, !rows.includes(row) ? 'open' : changed.has(row) ? 'stale' : 'waived']));
  }), { seed: 20_231_121, numRuns: 60 });
});
