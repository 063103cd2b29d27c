import { readFileSync } from 'node:fs';
import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { WorkbookHost } from '../../../../src/host/host';
import { MemoryHost } from '../../../../src/host/memory/memory-host';
import { XlsxHost } from '../../../../src/host/xlsx/xlsx-host';
import { nodeCodec } from '../../../../src/host/xlsx/zip/codec.node';
import { refText } from '../../../../src/workbook/cell-ref';
import { formSheet, rowsWith } from '../../../support/review';
import { at, fileOf, sessionOn, told, until } from '../session-on';
import { findingIds, keptReview, reviewOn, rowOf, shownReview } from './review-on';

const FORMS = ['zhengzhou-2023', 'shanghai-2023', 'zhongshan-2022'];
const book = formSheet({ rows: rowsWith({ 0: '产出指标 | 数量指标 | 受理来电 | ≥10000件 | 9000件 | 30 | 20 | ' }), total: '100 | 91' });

const notesOf = async (host: WorkbookHost) => (await host.read()).sheets.flatMap(({ name, notes }) => notes.map(({ row, column, text }) => [refText({ sheet: name, row, column }), text]));
/** Waits for it; what never comes fails the test by its time limit. */
const comes = async (holds: () => boolean): Promise<void> => {
  while (!holds()) await new Promise((resolve) => { setTimeout(resolve, 10); });
};
const marksOf = (host: MemoryHost) => host.marked().map(({ ref, kind }) => `${refText(ref)} ${kind}`);

describe('marks on findings', () => {
  it.each(FORMS)('of %s leave no trace: every byte of the file is as it was', async (name) => {
    const host = fileOf(name);
    const before = Buffer.from(host.toBytes());
    const session = await reviewOn(host);
    await session.review.showMarks(true);
    expect(session.state.review.marksShown).toBe(true);
    expect(Buffer.from(host.toBytes()).equals(before)).toBe(false);
    await session.review.showMarks(false);
    expect(session.state.review.marksShown).toBe(false);
    expect(Buffer.from(host.toBytes()).equals(before)).toBe(true);
  });

  it('are one a cell, by the gravest finding, and go out for what is waived', async () => {
    const host = new MemoryHost(book);
    const session = await reviewOn(host);
    await session.review.showMarks(true);
    const cells = [...new Set(shownReview(session).rows.map(({ finding }) => refText(finding.ref)))];
    expect(marksOf(host).map((mark) => mark.split(' ')[0])).toEqual(cells);
    expect(marksOf(host)).toContain('自评表!G12 finding-error');
    for (const { finding } of shownReview(session).rows.filter(({ finding: { ref } }) => refText(ref) === '自评表!G12')) await session.review.waive(finding.id, 'verified', '');
    await comes(() => !marksOf(host).includes('自评表!G12 finding-error'));
    await session.review.undo();
    await comes(() => marksOf(host).includes('自评表!G12 finding-error'));
  });

  it('follow the form, and share the cells with the marks on missing reasons', async () => {
    const host = new MemoryHost(book);
    const session = await reviewOn(host);
    await session.showMarks(true);
    expect(marksOf(host)).toEqual(['自评表!H12 reason-missing']);
    await session.review.showMarks(true);
    expect(marksOf(host)).toContain('自评表!G16 finding-error');
    expect(marksOf(host).filter((mark) => mark.startsWith('自评表!H12'))).toHaveLength(1);
    host.typeInto(at('自评表!G16'), '97');
    await comes(() => !marksOf(host).includes('自评表!G16 finding-error'));
    await session.review.showMarks(false);
    expect(marksOf(host)).toEqual(['自评表!H12 reason-missing']);
    expect(session.state).toMatchObject({ marksShown: true, review: { marksShown: false } });
    await session.showMarks(false);
    expect([marksOf(host), await host.readStore()]).toEqual([[], null]);
  });

  it('are known to be lit after reopening, and left alone by detecting', async () => {
    const host = new MemoryHost(book);
    await (await reviewOn(host)).review.showMarks(true);
    const lit = host.marked();
    const reopened = await sessionOn(host);
    expect(reopened.state.review.marksShown).toBe(true);
    expect(host.marked()).toBe(lit);
    await reopened.review.showMarks(false);
    expect(marksOf(host)).toEqual([]);
  });
});

describe('notes on findings', () => {
  it.each(FORMS)('of %s come and go without a trace', async (name) => {
    const host = fileOf(name);
    const before = Buffer.from(host.toBytes());
    const session = await reviewOn(host);
    await session.review.showNotes(true);
    const notes = await notesOf(host);
    const cells = new Set(session.state.forms.flatMap(({ assessment }) => assessment.review!.findings.map(({ ref }) => refText(ref))));
    expect(notes.map(([cell]) => cell).sort()).toEqual([...cells].sort());
    expect(notes.every(([, text]) => text!.startsWith('【绩效审核】'))).toBe(true);
    expect(session.state.review.notesShown).toBe(true);
    const reopened = await reviewOn(XlsxHost.open(host.toBytes(), nodeCodec));
    expect(reopened.state.review.notesShown).toBe(true);
    await session.review.showNotes(false);
    expect(session.state.review.notesShown).toBe(false);
    expect(await notesOf(host)).toEqual([]);
    expect(await host.readStore()).toBeNull();
    expect(Buffer.from(host.toBytes()).equals(before)).toBe(true);
  });

  it('say what is wrong and what next, all findings of a cell in one', async () => {
    const host = new MemoryHost(book);
    const session = await reviewOn(host);
    await session.review.showNotes(true);
    const lines = (await notesOf(host)).find(([cell]) => cell === '自评表!G16')![1]!.split('\n');
    expect(lines[0]).toBe('【绩效审核】必须改：总分填报 91，复算为 97.00。按复算结果更正总分，或更正有误的得分。');
    expect(lines).toHaveLength(findingIds(session).filter((id) => id.includes('!G16')).length);
  });

  it('of others stay as they are, before and after, and are counted', async () => {
    const host = new MemoryHost(book);
    await host.apply({ edits: [], marks: null, store: null, notes: [{ ref: at('自评表!G16'), before: null, after: '张三：已核' }, { ref: at('自评表!A1'), before: null, after: '【绩效审核】我自己写的' }] });
    const session = await reviewOn(host);
    await session.review.showNotes(true);
    expect(told(session.state)).toMatch(/^success: 已在 \d+ 格加上备注；另有 1 格已有他人的备注，未动。$/);
    await host.apply({ edits: [], marks: null, store: null, notes: [{ ref: at('自评表!G12'), before: (await notesOf(host)).find(([cell]) => cell === '自评表!G12')![1]!, after: '【绩效审核】改过的话' }] });
    await session.detect();
    await session.review.showNotes(false);
    expect(await notesOf(host)).toEqual([['自评表!A1', '【绩效审核】我自己写的'], ['自评表!G12', '【绩效审核】改过的话'], ['自评表!G16', '张三：已核']]);
  });

  it('are written anew where findings have changed', async () => {
    const host = new MemoryHost(book);
    const session = await reviewOn(host);
    await session.review.showNotes(true);
    host.typeInto(at('自评表!G16'), '97');
    await until(session, ({ review }) => review.current?.rows.every(({ finding }) => finding.check !== 'total-differs') === true);
    await session.review.showNotes(true);
    expect((await notesOf(host)).map(([cell]) => cell)).not.toContain('自评表!G16');
  });

  it('are said to be impossible where the program takes none', async () => {
    const sound = new MemoryHost(book);
    const host = new Proxy<WorkbookHost>(sound, {
      get: (target, key: keyof WorkbookHost) => {
        if (key === 'capabilities') return { ...target.capabilities, notes: false, marks: false };
        const own: unknown = target[key];
        return typeof own === 'function' ? (own as (...args: unknown[]) => unknown).bind(target) : own;
      },
    });
    const session = await reviewOn(host);
    await session.review.showNotes(true);
    expect(told(session.state)).toMatch(/^warning: 此版本的表格软件不能由加载项写备注/);
    await session.review.showMarks(true);
    expect(told(session.state)).toBe('warning: 此处不能加标记；发现都列在窗格里。');
    expect([await notesOf(sound), marksOf(sound), await sound.readStore()]).toEqual([[], [], null]);
  });
});

it('a file with marks, notes and a waiver has the parts it had before once another session has taken them away', async () => {
  const bytes = readFileSync('assets/samples/zhongshan-2022.xlsx');
  const host = XlsxHost.open(bytes, nodeCodec);
  const session = await reviewOn(host);
  const [id] = findingIds(session);
  await session.review.waive(id!, 'verified', '');
  await session.review.showMarks(true);
  await session.review.showNotes(true);
  const reopened = XlsxHost.open(host.toBytes(), nodeCodec);
  const later = await reviewOn(reopened);
  expect([rowOf(later, id!).state, later.state.review.marksShown, later.state.review.notesShown]).toEqual(['waived', true, true]);
  await later.review.showNotes(false);
  await later.review.showMarks(false);
  await later.review.unwaive(id!);
  await keptReview(reopened, ({ waivers }) => waivers.length === 0);
  expect(partsOf(reopened.toBytes())).toEqual(partsOf(bytes));
});

/** Every part of a package, by name. */
function partsOf(file: Uint8Array) {
  return Object.fromEntries(Object.entries(unzipSync(file)).map(([name, content]) => [name, Buffer.from(content).toString('base64')]));
}
