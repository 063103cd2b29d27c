import type { WorkbookHost } from '../../../../src/host/host';
import { readRecord } from '../../../../src/record/file-record';
import { shippedProfiles } from '../../../../src/profile/shipped-profiles';
import { createPaneSession } from '../../../../src/taskpane/session/create-pane-session';
import type { PaneSession } from '../../../../src/taskpane/session/pane-session';
import type { FindingRow, FormReview } from '../../../../src/taskpane/session/review-session';
import type { ChangeSet } from '../../../../src/workbook/change-set';

/** A workbook that a reviewer opened, after 一键复核. */
export async function reviewOn(host: WorkbookHost): Promise<PaneSession> {
  const session = createPaneSession({ profiles: shippedProfiles() });
  session.attach(host);
  await session.review.reviewAll();
  return session;
}

/** A host that notes what is written through it. */
export function watched<Host extends WorkbookHost>(host: Host): { readonly host: Host; readonly written: ChangeSet[] } {
  const written: ChangeSet[] = [];
  const seen = new Proxy(host, {
    get: (target, key) => {
      const own: unknown = Reflect.get(target, key, target);
      if (typeof own !== 'function') return own;
      if (key !== 'apply') return (own as (...args: unknown[]) => unknown).bind(target);
      return (changes: ChangeSet) => {
        written.push(changes);
        return target.apply(changes);
      };
    },
  });
  return { host: seen, written };
}

export function shownReview({ state }: PaneSession): FormReview {
  if (state.review.current === null) throw new RangeError('no form is reviewed');
  return state.review.current;
}

export function rowOf(session: PaneSession, id: string): FindingRow {
  const row = shownReview(session).rows.find(({ finding }) => finding.id === id);
  if (row === undefined) throw new RangeError(`no finding ${id}`);
  return row;
}

export function findingIds(session: PaneSession): readonly string[] {
  return shownReview(session).rows.map(({ finding }) => finding.id);
}

/** The review record once it is in the file; a record that never comes fails the test by its time limit. */
export async function keptReview(host: WorkbookHost, holds: (review: NonNullable<ReturnType<typeof readRecord>>['review']) => boolean) {
  for (;;) {
    const record = readRecord(await host.readStore());
    if (record !== null && holds(record.review)) return record.review;
    await new Promise((resolve) => { setTimeout(resolve, 20); });
  }
}
