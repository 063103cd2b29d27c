import { describe, expect, it } from 'vitest';
import { MemoryHost } from '../../../../src/host/memory/memory-host';
import { EMPTY_RECORD, readRecord, writeRecord } from '../../../../src/record/file-record';
import { say } from '../../../../src/wording/say';
import { withRowAbove } from '../../../support/judged';
import { formSheet, rowsWith } from '../../../support/review';
import { at, fileOf, told, until } from '../session-on';
import { findingIds, keptReview, reviewOn, rowOf, shownReview, watched } from './review-on';

const SCORE = 'score-differs@自评表!G12';
const TOTAL = 'total-differs@自评表!G16';
const book = formSheet({ rows: rowsWith({ 0: '产出指标 | 数量指标 | 受理来电 | ≥10000件 | 12000件 | 30 | 20 | 见附件，六月底前整改' }), total: '100 | 91' });

const words = (refusal: Parameters<typeof say>[0] | null) => (refusal === null ? null : say(refusal, 'zh'));

describe('a waiver', () => {
  it('is shown at once, kept in the file as the only thing written, and there after reopening', async () => {
    const { host, written } = watched(new MemoryHost(book));
    const session = await reviewOn(host);
    const { counts } = shownReview(session).card;
    expect(await session.review.waive(SCORE, 'local-rule', '')).toBeNull();
    expect(rowOf(session, SCORE)).toMatchObject({ state: 'waived', waiver: { text: '', stale: false } });
    expect([words(rowOf(session, SCORE).waiver!.reason), shownReview(session).card]).toMatchObject(['本地口径允许', { waived: 1, counts: { error: counts.error - 1 } }]);
    expect(rowOf(session, SCORE).waiver!.on).toMatch(/^20\d\d-\d\d-\d\d$/);
    await keptReview(host, ({ waivers }) => waivers.length === 1);
    expect(written.map(({ edits, marks, notes }) => [edits.length, marks, notes])).toEqual([[0, null, undefined]]);
    expect(rowOf(await reviewOn(host), SCORE).state).toBe('waived');
  });

  it.each([['other', '', '豁免须写明理由；请至少写两个字。'], ['other', ' 1. ', '豁免须写明理由；请至少写两个字。'], ['verified', '长'.repeat(501), '最多写 500 个字；请写短一些。']] as const)(
    'with %s “%s” is refused', async (reason, text, says) => {
      const session = await reviewOn(new MemoryHost(book));
      expect(words(await session.review.waive(SCORE, reason, text))).toBe(says);
      expect(rowOf(session, SCORE).state).toBe('open');
    });

  it('falls away when its row changes, and says so until it is given anew', async () => {
    const host = new MemoryHost(book);
    const session = await reviewOn(host);
    await session.review.waive(SCORE, 'other', '经办人已说明');
    host.typeInto(at('自评表!G12'), '21');
    await until(session, ({ review }) => review.current?.rows.some(({ finding, waiver }) => finding.id === SCORE && waiver?.stale === true) === true);
    expect(rowOf(session, SCORE)).toMatchObject({ state: 'open', waiver: { text: '经办人已说明', stale: true } });
    await session.review.waive(SCORE, 'verified', '');
    expect(rowOf(session, SCORE)).toMatchObject({ state: 'waived', waiver: { text: '', stale: false } });
    await session.review.unwaive(SCORE);
    expect(rowOf(session, SCORE)).toMatchObject({ state: 'open', waiver: null });
  });

  it('is found again after a row was inserted above, with what was taken in, noted and scored', async () => {
    const host = new MemoryHost(book);
    const session = await reviewOn(host);
    await session.review.waive(SCORE, 'verified', '');
    await session.review.takeIn(TOTAL, true);
    await session.review.note(TOTAL, '已电话告知');
    await session.review.giveScore(at('自评表!G12'), '25');
    await keptReview(host, ({ scores }) => scores.length === 1);
    const moved = new MemoryHost(withRowAbove(book, 0));
    await moved.apply({ edits: [], marks: null, store: await host.readStore() });
    const later = await reviewOn(moved);
    expect(rowOf(later, 'score-differs@自评表!G13').state).toBe('waived');
    expect(rowOf(later, 'total-differs@自评表!G17')).toMatchObject({ inOpinion: true, note: '已电话告知' });
    expect(shownReview(later).scores.find(({ label }) => label === '受理来电')!.given).toBe('25');
  });

  it('of a finding that is gone is refused', async () => {
    const session = await reviewOn(new MemoryHost(book));
    expect(words(await session.review.waive('score-differs@自评表!G99', 'verified', ''))).toBe('这条发现已经不在：表中内容刚有改动。请看新的清单。');
  });

  it('lives on in the session where the file’s own record is damaged, and leaves that alone', async () => {
    const host = new MemoryHost(book);
    await host.apply({ edits: [], marks: null, store: '{"schema":"ziping-file/9"}' });
    const session = await reviewOn(host);
    await session.review.waive(SCORE, 'verified', '');
    await new Promise((resolve) => { setTimeout(resolve, 500); });
    expect(rowOf(session, SCORE).state).toBe('waived');
    expect(await host.readStore()).toBe('{"schema":"ziping-file/9"}');
  });
});

describe('what was decided a moment ago', () => {
  it('is in the file once it is settled, by one writing, and looking alone settles nothing', async () => {
    const { host, written } = watched(new MemoryHost(book));
    const session = await reviewOn(host);
    session.review.look(TOTAL);
    await session.settle();
    expect(written).toEqual([]);
    await session.review.waive(SCORE, 'verified', '');
    await session.review.takeIn(TOTAL, true);
    await session.settle();
    expect(readRecord(await host.readStore())!.review).toMatchObject({ waivers: [{ at: '自评表!G12' }], opinion: [expect.stringMatching(/^total-differs@/) as string], seen: [expect.stringMatching(/^[0-9a-f]{16}$/) as string] });
    await session.settle();
    expect(written).toHaveLength(1);
  });

  it('does not hold up who is typing into a cell', async () => {
    const host = new MemoryHost(book);
    const session = await reviewOn(host);
    await session.review.waive(SCORE, 'verified', '');
    host.beginEditing(at('自评表!A30'), '备忘');
    await session.settle();
    expect(await host.readStore()).toBeNull();
    host.endEditing();
    await session.settle();
    expect(await host.readStore()).not.toBeNull();
  });
});

describe('Z', () => {
  it('takes back what was decided, step by step, and leaves a file without our part', async () => {
    const host = fileOf('zhongshan-2022');
    const before = Buffer.from(host.toBytes());
    const session = await reviewOn(host);
    const [first, second] = findingIds(session);
    await session.review.takeIn(first!, true);
    await session.review.note(second!, '请补充凭证');
    await session.review.waive(first!, 'verified', '');
    await keptReview(host, ({ waivers }) => waivers.length === 1);
    await session.review.undo();
    expect(told(session.state)).toMatch(/^info: 已撤回：豁免 /);
    expect(rowOf(session, first!)).toMatchObject({ state: 'open', inOpinion: true });
    await session.review.undo();
    expect(rowOf(session, second!).note).toBeNull();
    await session.review.undo();
    expect(rowOf(session, first!).inOpinion).toBe(false);
    expect(session.state.review.undoable).toBe(false);
    await keptReview(host, ({ opinion }) => opinion.length === 0);
    expect(await host.readStore()).toBeNull();
    expect(Buffer.from(host.toBytes()).equals(before)).toBe(true);
  });

  it('leaves what was seen as it is', async () => {
    const session = await reviewOn(new MemoryHost(book));
    await session.review.takeIn(TOTAL, true);
    session.review.look(SCORE);
    await session.review.undo();
    expect(rowOf(session, SCORE).seen).toBe(true);
  });
});

describe('a note and the opinion list', () => {
  it('can be changed and taken back by a blank', async () => {
    const session = await reviewOn(new MemoryHost(book));
    await session.review.note(TOTAL, ' 一 ');
    expect(rowOf(session, TOTAL).note).toBe('一');
    await session.review.note(TOTAL, '  ');
    expect(rowOf(session, TOTAL).note).toBeNull();
    expect(words(await session.review.note(TOTAL, '长'.repeat(2_001)))).toBe('最多写 2000 个字；请写短一些。');
    await session.review.takeIn(TOTAL, true);
    await session.review.takeIn(TOTAL, false);
    expect(rowOf(session, TOTAL).inOpinion).toBe(false);
  });

  it('a look ends when the row says something else', async () => {
    const host = new MemoryHost(book);
    const session = await reviewOn(host);
    session.review.look(SCORE);
    session.review.look(TOTAL);
    host.typeInto(at('自评表!G12'), '21');
    await until(session, ({ review }) => review.current?.rows.some(({ finding, seen }) => finding.id === SCORE && !seen) === true);
    expect(rowOf(session, TOTAL).seen).toBe(true);
  });
});

describe('复核得分', () => {
  const score = (session: Awaited<ReturnType<typeof reviewOn>>, label: string) => shownReview(session).scores.find((row) => row.label === label)!;

  it('stands beside the unit’s, adds up exactly, and is never written over it', async () => {
    const { host, written } = watched(new MemoryHost(book));
    const session = await reviewOn(host);
    expect(shownReview(session)).toMatchObject({ reviewedTotal: '90', reviewedGrade: '优' });
    expect(await session.review.giveScore(at('自评表!G12'), '18.5分')).toBeNull();
    expect(score(session, '受理来电')).toMatchObject({ reported: '20', weight: '30', given: '18.5' });
    expect(shownReview(session)).toMatchObject({ reviewedTotal: '88.5', reviewedGrade: '良' });
    await keptReview(host, ({ scores }) => scores.length === 1);
    expect(written.every(({ edits }) => edits.length === 0)).toBe(true);
    await session.review.giveScore(at('自评表!G12'), null);
    expect(score(session, '受理来电').given).toBeNull();
  });

  it.each([['31', '31 不在允许的范围 0–30 之内；请改填范围内的分数。'], ['-1', '-1 不在允许的范围 0–30 之内；请改填范围内的分数。'], ['满分', '“满分”不是分数；请填数字，如 8.5。']])('“%s” is refused', async (text, says) => {
    const session = await reviewOn(new MemoryHost(book));
    expect(words(await session.review.giveScore(at('自评表!G12'), text))).toBe(says);
    expect(words(await session.review.giveScore(at('自评表!A1'), '1'))).toBe('自评表!A1 不是得分格，没有可改的复核得分。');
  });

  it('loses fixed steps by the criteria of a pack, in place of a score by hand', async () => {
    const session = await reviewOn(new MemoryHost(book));
    const cell = at('自评表!G13');
    expect(words(await session.review.deduct(cell, 'evidence-missing', '0.3'))).toBe('还没有选定复核标准；请先选择一套。');
    await session.review.choosePack('common/2026');
    expect(session.state.review.pack).toMatchObject({ id: 'common/2026', version: '1.0.0' });
    await session.review.giveScore(cell, '5');
    expect(await session.review.deduct(cell, 'evidence-missing', '0.3')).toBeNull();
    expect(score(session, '办结率')).toMatchObject({ given: '21', deductions: [{ criterion: { id: 'evidence-missing' }, step: '0.3', points: '9' }] });
    await session.review.deduct(cell, 'evidence-missing', '0.6');
    expect(score(session, '办结率').given).toBe('12');
    await session.review.deduct(cell, 'evidence-missing', null);
    expect(score(session, '办结率')).toMatchObject({ given: null, deductions: [] });
    await session.review.deduct(cell, 'remedy-missing', '1');
    await session.review.choosePack(null);
    expect(score(session, '办结率')).toMatchObject({ given: null, deductions: [] });
    await session.review.undo();
    expect(score(session, '办结率').given).toBe('0');
    await session.review.giveScore(cell, '30');
    expect(score(session, '办结率')).toMatchObject({ given: '30', deductions: [] });
  });
});

describe('a record that nobody of ours wrote', () => {
  it('gives no score outside the weight, no deduction of an unknown pack, and waives nothing that was not seen', async () => {
    const row = '自评表/热线运行经费/指标/产出指标/数量指标/受理来电';
    const key = `score-differs@${row}/score`;
    const known = { key, at: '自评表!G12', reason: 'verified' as const, text: '', on: '2026-11-21' };
    const host = new MemoryHost(book);
    await host.apply({
      edits: [], marks: null,
      store: writeRecord({
        ...EMPTY_RECORD,
        review: {
          waivers: [{ ...known, seen: '0000000000000000' }, { ...known, key: '__proto__', seen: 'ffffffffffffffff' }, { ...known, key: '@', seen: 'ffffffffffffffff' }],
          opinion: ['constructor', key, key],
          notes: [{ key, text: '一' }, { key, text: '二' }, { key: 'toString', text: '三' }],
          seen: Array.from({ length: 20_000 }, () => 'ffffffffffffffff'),
          scores: [{ row, score: '999' }, { row: '__proto__', score: '1' }],
          deductions: [{ row, pack: 'common/2026', criterion: 'evidence-missing', step: '0.31' }, { row, pack: 'nowhere/1', criterion: 'evidence-missing', step: '1' }, { row, pack: 'common/2026', criterion: '__proto__', step: '0.3' }],
          pack: { id: 'common/2026', version: '0.0.1' },
          marksShown: false,
          notesWritten: [],
        },
      }),
    });
    const session = await reviewOn(host);
    expect(session.state.recordDamaged).toBe(false);
    expect(rowOf(session, SCORE)).toMatchObject({ state: 'open', waiver: { stale: true }, inOpinion: true, note: '二', seen: false });
    expect(shownReview(session)).toMatchObject({ reviewedTotal: '90', scores: [{ given: null }, { given: null, deductions: [] }, { given: null }, { given: null }, { given: null }] });
    expect(session.state.review.pack?.version).toBe('1.0.0');
    await session.review.waive(SCORE, 'verified', '');
    expect(rowOf(session, SCORE).state).toBe('waived');
  });
});
