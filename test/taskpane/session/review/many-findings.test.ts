import { expect, it } from 'vitest';
import { MemoryHost } from '../../../../src/host/memory/memory-host';
import { formSheet } from '../../../support/review';
import { at, until } from '../session-on';
import { reviewOn, shownReview } from './review-on';
import { processorTime } from '../../../support/processor-time';

/** 1,000 indicators, each with a score that is wrong and a reason that is missing. */
function manyFindings() {
  const indicators = Array.from({ length: 1_000 }, (_, row) => `${row === 0 ? '产出指标' : '^'} | ${row === 0 ? '数量指标' : '^'} | 指标${String(row + 1)}号 | ≥${String(row + 10)}件 | ${String(row + 5)}件 | 10 | 9.99 | `);
  return new MemoryHost(formSheet({ rows: indicators, total: '100 | 100' }));
}

it('two thousand findings are decided one by one without waiting, and drawn anew only where something has changed', async () => {
  const host = manyFindings();
  const session = await reviewOn(host);
  const before = shownReview(session).rows;
  expect(before.length).toBeGreaterThanOrEqual(2_000);

  const start = processorTime();
  for (let at = 0; at < 2_000; at += 200) {
    session.review.look(before[at]!.finding.id);
    await session.review.waive(before[at]!.finding.id, 'verified', '');
    await session.review.takeIn(before[at + 1]!.finding.id, true);
  }
  expect((processorTime() - start) / 30).toBeLessThan(100);
  expect(shownReview(session).rows.flatMap((row, index) => row === before[index] ? [] : [index % 200])).toEqual(Array.from({ length: 10 }, () => [0, 1]).flat());

  const decided = shownReview(session).rows;
  host.typeInto(at('自评表!G512'), '5');
  await until(session, ({ review }) => review.current?.rows !== decided);
  const changed = shownReview(session).rows.filter((row) => !decided.includes(row));
  expect(changed.map(({ finding: { ref } }) => ref.row).filter((row) => row !== 511 && row < 1_011)).toEqual([]);
});
