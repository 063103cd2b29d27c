import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { reviewOn, shownReview, watched } from '../../taskpane/session/review/review-on';
import { told } from '../../taskpane/session/session-on';
import { stateOf } from './book-state';
import { openExcel } from './excel-under-test';

/** A sample in Excel after 一键复核, and what was written. */
async function reviewedInExcel(name: string) {
  const excel = await openExcel({ bytes: new Uint8Array(readFileSync(`assets/samples/${name}.xlsx`)), calculate: () => [] });
  const before = stateOf(excel);
  const { host, written } = watched(excel.host);
  const session = await reviewOn(host);
  return { excel, before, session, written };
}

describe('a review in Excel', () => {
  it('sends no write, whatever is looked at', async () => {
    const { excel, before, session, written } = await reviewedInExcel('shanghai-2023');
    for (const { formId } of session.state.review.forms) {
      session.show(formId);
      for (const { finding } of shownReview(session).rows) {
        session.review.look(finding.id);
        await session.select(finding.ref);
      }
    }
    await session.review.reviewAll();
    expect(session.state.review.forms).toHaveLength(4);
    expect(written).toEqual([]);
    expect(stateOf(excel)).toEqual(before);
    session.dispose();
    excel.dispose();
  });

  it('keeps a waiver in the part of ours alone, and Z takes that part out again', async () => {
    const { excel, before, session } = await reviewedInExcel('zhongshan-2022');
    await session.review.waive(shownReview(session).rows[0]!.finding.id, 'verified', '看过凭证');
    while (await excel.host.readStore() === null) await new Promise((resolve) => { setTimeout(resolve, 20); });
    expect({ ...stateOf(excel), xml: [] }).toEqual({ ...before, xml: [] });
    await session.review.undo();
    while (await excel.host.readStore() !== null) await new Promise((resolve) => { setTimeout(resolve, 20); });
    expect(stateOf(excel)).toEqual(before);
    session.dispose();
    excel.dispose();
  });

  it('lights findings and puts them out without a trace in cells, formats and parts', async () => {
    const { excel, before, session } = await reviewedInExcel('shanghai-2023');
    await session.review.showMarks(true);
    const lit = stateOf(excel);
    expect(lit.sheets.flatMap(({ conditions }) => conditions).length).toBeGreaterThan(before.sheets.flatMap(({ conditions }) => conditions).length);
    expect(lit.sheets.map(({ cells }) => cells)).toEqual(before.sheets.map(({ cells }) => cells));
    await session.review.showMarks(false);
    expect(stateOf(excel)).toEqual(before);
    session.dispose();
    excel.dispose();
  });

  it('says that this Excel takes no notes, and writes none', async () => {
    const { excel, before, session } = await reviewedInExcel('zhongshan-2022');
    expect(excel.host.capabilities.notes).toBe(false);
    await session.review.showNotes(true);
    expect(told(session.state)).toMatch(/^warning: 此版本的表格软件不能由加载项写备注/);
    expect(stateOf(excel)).toEqual(before);
    session.dispose();
    excel.dispose();
  });
});
