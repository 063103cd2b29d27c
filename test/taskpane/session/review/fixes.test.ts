import { describe, expect, it } from 'vitest';
import { MemoryHost } from '../../../../src/host/memory/memory-host';
import { readRecord } from '../../../../src/record/file-record';
import { refText } from '../../../../src/workbook/cell-ref';
import { formSheet, rowsWith, withCells } from '../../../support/review';
import { at, fileOf, sessionOn, textAt, told, until } from '../session-on';
import { findingIds, reviewOn, shownReview, watched } from './review-on';

const SCORE = 'score-differs@自评表!G12';
const TOTAL = 'total-differs@自评表!G16';
const book = withCells(formSheet({ rows: rowsWith({ 0: '产出指标 | 数量指标 | 受理来电 | ≥10000件 | 12000件 | 30 | 20 | 见附件，六月底前整改' }), total: '100 | 91' }), { G16: { value: 91, formula: 'SUM(G12:G15)+1' } });

const fixes = (session: Awaited<ReturnType<typeof reviewOn>>) => shownReview(session).fixes.map(({ ref, old, value, ticked }) => [refText(ref), old, value, ticked]);

describe('修正', () => {
  it('offers what findings offer, numbers of a person and formulas unticked', async () => {
    expect(fixes(await reviewOn(new MemoryHost(book)))).toEqual([['自评表!G12', '20', '30', false], ['自评表!G16', '=SUM(G12:G15)+1', '100', false]]);
  });

  it('writes what is ticked in one press, and undo puts it back, also in another session', async () => {
    const { host, written } = watched(new MemoryHost(book));
    const session = await reviewOn(host);
    await session.review.fix();
    expect([written, told(session.state)]).toEqual([[], 'info: 没有勾选要修正的单元格，未作任何改动。']);
    session.review.tickFix(SCORE, true);
    session.review.tickFix(TOTAL, true);
    session.review.tickFix(TOTAL, false);
    await session.review.fix();
    expect(told(session.state)).toBe('success: 已修正 1 格。');
    expect([textAt(await host.read(), '自评表!G12'), textAt(await host.read(), '自评表!G16')]).toEqual(['30', '91']);
    expect(findingIds(session)).not.toContain(SCORE);
    expect(readRecord(await host.readStore())!.journal.map(({ what }) => what)).toEqual(['fix']);
    expect(session.state).toMatchObject({ undoable: true, notice: { undo: true } });
    const reopened = await sessionOn(host);
    await reopened.undo();
    expect(textAt(await host.read(), '自评表!G12')).toBe('20');
    expect(await host.readStore()).toBeNull();
  });

  it('is not agreed to for what was typed later, and writes nothing over it', async () => {
    const host = new MemoryHost(book);
    const session = await reviewOn(host);
    session.review.tickFix(SCORE, true);
    session.review.tickFix(TOTAL, true);
    host.typeInto(at('自评表!G12'), '25');
    await until(session, ({ review }) => review.current?.fixes[0]?.old === '25');
    expect(fixes(session).map(([, , , ticked]) => ticked)).toEqual([false, true]);
    session.review.tickFix(SCORE, true);
    host.typeInto(at('自评表!G12'), '26');
    await session.review.fix();
    expect(told(session.state)).toMatch(/^warning: 以下单元格在此期间被改动/);
    expect([textAt(await host.read(), '自评表!G12'), textAt(await host.read(), '自评表!G16')]).toEqual(['26', '91']);
  });

  it('puts the very file back that was opened', async () => {
    const host = fileOf('shanghai-2023');
    const ref = at('绩效自评!G85');
    await host.apply({ edits: [{ ref, before: { kind: 'number', decimal: '8.86' }, after: { kind: 'number', decimal: '9.86' }, format: null, formatBefore: null }], marks: null, store: null });
    const before = Buffer.from(host.toBytes());
    const session = await reviewOn(host);
    session.show('绩效自评!A73');
    session.review.tickFix('score-differs@绩效自评!G85', true);
    await session.review.fix();
    expect(textAt(await host.read(), '绩效自评!G85')).toBe('8.86');
    await session.undo();
    expect(Buffer.from(host.toBytes()).equals(before)).toBe(true);
  });
});
