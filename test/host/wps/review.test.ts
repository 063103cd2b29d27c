import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { reviewOn, shownReview, watched } from '../../taskpane/session/review/review-on';
import { stateOf } from '../excel/book-state';
import { PROFILES } from './emulator/quirks';
import { openWps } from './wps-under-test';

/** A sample in this build of WPS after 一键复核, and what was written. */
async function reviewedInWps(build: string, name: string) {
  const wps = openWps({ bytes: new Uint8Array(readFileSync(`assets/samples/${name}.xlsx`)), quirks: PROFILES[build]!, calculates: false });
  const state = () => stateOf({ emulator: wps.open });
  const before = structuredClone(state());
  const { host, written } = watched(wps.host);
  return { wps, state, before, session: await reviewOn(host), written };
}

describe.each(['as recorded on Windows', 'an old program', 'a strange program'])('a review in WPS (%s)', (build) => {
  it('sends no write, whatever is looked at', async () => {
    const { wps, state, before, session, written } = await reviewedInWps(build, 'shanghai-2023');
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
    expect(state()).toEqual(before);
    expect(wps.world.misuses).toEqual([]);
    session.dispose();
  });

  it('lights findings and puts them out without a trace in cells and formats', async () => {
    const { state, before, session } = await reviewedInWps(build, 'shanghai-2023');
    await session.review.showMarks(true);
    const lit = state();
    expect(lit.sheets.flatMap(({ conditions }) => conditions).length).toBeGreaterThan(before.sheets.flatMap(({ conditions }) => conditions).length);
    expect(lit.sheets.map(({ cells }) => cells)).toEqual(before.sheets.map(({ cells }) => cells));
    await session.review.showMarks(false);
    expect(state()).toEqual(before);
    session.dispose();
  });
});
