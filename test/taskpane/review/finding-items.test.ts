import { describe, expect, it } from 'vitest';
import { EVERYTHING, findingItems, type Shown, wantedRows } from '../../../src/taskpane/review/finding-items';
import { say } from '../../../src/wording/say';
import { memoryOf, sessionOn } from '../session/session-on';

const inChinese = (says: Parameters<typeof say>[0]) => say(says, 'zh');

/** The findings of the filled form of Zhongshan, the first of them waived. */
async function findings() {
  const session = await sessionOn(await memoryOf('zhongshan-2022'));
  await session.review.reviewAll();
  const first = session.state.review.current!.rows[0]!;
  expect(await session.review.waive(first.finding.id, 'verified', '')).toBeNull();
  return session.state.review.current!.rows;
}

describe('the list of findings', () => {
  it('shows all of them, or those of one kind; what is waived is no open finding of its level', async () => {
    const rows = await findings();
    const shownAs = (shown: Shown | null) => wantedRows(rows, { ...EVERYTHING, shown }, inChinese);
    expect(shownAs(null)).toEqual(rows);
    expect(shownAs('waived')).toEqual([rows[0]]);
    const levels = (['error', 'warning', 'hint'] as const).flatMap((level) => shownAs(level));
    expect(levels).toHaveLength(rows.length - 1);
    expect(levels).not.toContain(rows[0]);
    expect(shownAs('passed')).toEqual([]);
  });

  it('finds what a line shows: words, numbers and cells, in whatever width and case they are typed', async () => {
    const rows = await findings();
    const sought = (query: string) => wantedRows(rows, { ...EVERYTHING, query }, inChinese).map(({ finding }) => finding.id);
    const rate = rows.find(({ finding }) => finding.check === 'rate-contradicts-funds')!.finding;
    expect(sought('资金表算得')).toContain(rate.id);
    expect(sought('自评表!h15')).toContain(rate.id);
    expect(sought('ｈ１５')).toContain(rate.id);
    expect(sought('没有这样的话')).toEqual([]);
  });

  it('stands check by check on request, each under its title with its number', async () => {
    const rows = await findings();
    const items = findingItems(rows, true);
    const groups = items.flatMap((item) => item.kind === 'check' ? [item] : []);
    expect(groups.map(({ key }) => key)).toEqual([...new Set(rows.map(({ finding }) => `check ${finding.check}`))]);
    expect(groups.reduce((sum, { count }) => sum + count, 0)).toBe(rows.length);
    expect(new Set(items.map(({ key }) => key)).size).toBe(items.length);
  });
});
