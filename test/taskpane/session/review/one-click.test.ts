import { describe, expect, it } from 'vitest';
import { MemoryHost } from '../../../../src/host/memory/memory-host';
import { shippedProfiles } from '../../../../src/profile/shipped-profiles';
import { createPaneSession } from '../../../../src/taskpane/session/create-pane-session';
import { say } from '../../../../src/wording/say';
import { formSheet, ROWS, rowsWith } from '../../../support/review';
import { at, fileOf, memoryOf, sessionOn, until } from '../session-on';
import { findingIds, reviewOn, shownReview, watched } from './review-on';
import { processorTime } from '../../../support/processor-time';

const SHEET = '绩效自评';

describe('一键复核', () => {
  it('detects, reviews every form, and shows the one under the cursor with its card', async () => {
    const host = await memoryOf('shanghai-2023');
    const session = createPaneSession({ profiles: shippedProfiles() });
    session.attach(host);
    expect(session.state.review).toMatchObject({ reviewing: false, forms: [], current: null });
    await session.review.reviewAll();
    const { review } = session.state;
    expect(review.forms.map(({ formId, card }) => [formId, card?.counts.error])).toEqual([['绩效自评!A1', 0], ['绩效自评!A27', 1], ['绩效自评!A49', 0], ['绩效自评!A73', 0]]);
    expect(review.current?.formId).toBe('绩效自评!A1');
    host.click(at(`${SHEET}!B30`));
    expect(findingIds(session)).toContain('row-shifted@绩效自评!A34');
    expect(session.review.state).toBe(session.state.review);
  });

  it('waits for the press: before it nothing is reviewed', async () => {
    const session = await sessionOn(await memoryOf('zhongshan-2022'));
    expect(session.state.review).toMatchObject({ reviewing: false, forms: [], current: null });
    await session.review.reviewAll();
    expect(session.state.review.current?.card.counts).toMatchObject({ error: 1 });
  });

  it('finds what the review of the line finds, with the rule behind it', async () => {
    const session = await reviewOn(fileOf('zhongshan-2022'));
    const { assessment } = session.state.forms[0]!;
    expect(findingIds(session)).toEqual(assessment.review!.findings.map(({ id }) => id));
    const row = shownReview(session).rows.find(({ finding }) => finding.check === 'rate-contradicts-funds')!;
    expect([say(row.title, 'zh'), row.state, row.waiver, row.inOpinion, row.note, row.seen]).toEqual(['同一比率两处不同', 'open', null, false, null, false]);
    expect(say(row.rule!, 'zh')).toMatch(/（(有依据|推断|假定)）$/);
  });

  it('takes less than a second for sixty rows of which every one is at fault', async () => {
    const rows = Array.from({ length: 60 }, (_, row) => `${row === 0 ? '产出指标' : '^'} | 数量指标 | 指标${String(row + 1)}号 | ≥${String(row + 10)}件 | ${String(row + 5)}件 | 1.5 | 1 | `);
    const host = new MemoryHost(formSheet({ rows, total: '100 | 70' }));
    const start = processorTime();
    const session = await reviewOn(host);
    expect(processorTime() - start).toBeLessThan(1_000);
    expect(shownReview(session).rows.length).toBeGreaterThan(60);
  });

  it('says what is missing where no profile is decided', async () => {
    const bare = { ...formSheet({ rows: ROWS.map((row) => row.replace('产出指标', '投入指标').replace('效益指标', '过程指标')), funds: [] }) };
    const session = await reviewOn(new MemoryHost(bare));
    expect(session.state.forms).toHaveLength(1);
    expect(session.state.forms[0]!.assessment.profile).toBeNull();
    expect(session.state.review).toMatchObject({ reviewing: true, current: null, forms: [{ card: null }] });
    expect(say(session.state.review.why!, 'zh')).not.toBe('');
  });
});

describe('reviewing', () => {
  it.each([['a file', (name: string) => Promise.resolve(fileOf(name))], ['an open workbook', memoryOf]] as const)('sends no write to %s until something is decided', async (_, open) => {
    const { host, written } = watched(await open('shanghai-2023'));
    const session = await reviewOn(host);
    for (const { formId } of session.state.review.forms) {
      session.show(formId);
      for (const { finding } of shownReview(session).rows) session.review.look(finding.id);
    }
    await session.review.reviewAll();
    await session.detect();
    await new Promise((resolve) => { setTimeout(resolve, 500); });
    expect(written).toEqual([]);
    expect(shownReview(session).rows.every(({ seen }) => seen)).toBe(true);
  });

  it('follows the workbook and keeps what has not changed the same objects', async () => {
    const host = await memoryOf('zhongshan-2022');
    const session = await reviewOn(host);
    const [reason, rate] = shownReview(session).rows;
    host.typeInto(at('自评表!H10'), '因设备到货晚，未按期完成；下一步提前采购，六月底前补齐。');
    await until(session, ({ review }) => review.current?.rows.length === 1);
    expect(reason!.finding.check).toBe('reason-missing');
    expect(shownReview(session).rows[0]).toBe(rate);
    expect(session.state.review.forms[0]!.card!.counts.warning).toBe(0);
  });
});

describe('the walk', () => {
  const wrong = formSheet({ rows: rowsWith({
    0: '产出指标 | 数量指标 | 受理来电 | ≥10000件 | 12000件 | 30 | 20 | ',
    1: '^ | 质量指标 | 办结率 | ≥98% | 99% | 30 | 20 | ',
    2: '效益指标 | 社会效益指标 | 诉求解决率 | ≥95% | 96% | 20 | 10 | ',
  }), total: '100 | 70', grade: '中' });

  it('keeps its place when another finding goes, and moves to what took the place of its own', async () => {
    const host = new MemoryHost(wrong);
    const session = await reviewOn(host);
    expect(session.state.review.at).toBeNull();
    session.review.look('score-differs@自评表!G13');
    expect(session.state.review.at).toBe('score-differs@自评表!G13');
    host.typeInto(at('自评表!G12'), '30');
    await until(session, ({ review }) => review.current?.rows.every(({ finding }) => finding.id !== 'score-differs@自评表!G12') === true);
    expect(session.state.review.at).toBe('score-differs@自评表!G13');
    const index = findingIds(session).indexOf('score-differs@自评表!G13');
    session.review.look('score-differs@自评表!G13');
    host.typeInto(at('自评表!G13'), '30');
    await until(session, ({ review }) => review.current?.rows.every(({ finding }) => finding.id !== 'score-differs@自评表!G13') === true);
    expect(session.state.review.at).toBe(findingIds(session)[index]);
  });
});
