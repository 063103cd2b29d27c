import { MemoryHost } from '../src/host/memory/memory-host';
import { shippedProfiles } from '../src/profile/shipped-profiles';
import { createPaneSession } from '../src/taskpane/session/create-pane-session';
import type { StoredValue, WorkbookSnapshot } from '../src/workbook/snapshot';
import { bookOf, form, sheetOf, times } from './engine-cases';

/** Workbooks that a reviewer opens, small, faulty and large. */
export const REVIEW_CASES: readonly (readonly [title: string, make: () => WorkbookSnapshot])[] = [
  ['a form of 60 rows', () => bookOf([sheetOf('自评表', form(1, 60))])],
  ['the same with every score wrong and every reason missing', () => bookOf([sheetOf('自评表', wrong(60))])],
  ['1,000 rows with every score wrong', () => bookOf([sheetOf('自评表', wrong(1000))])],
  ['200 sheets, a form on each', () => bookOf(times(200, (at) => sheetOf(`项目${at}`, form(at, 24))))],
];

/** Milliseconds of one review, and of the first waiver after it. */
export interface ReviewRun {
  readonly review: number;
  readonly waiver: number;
  readonly forms: number;
  readonly findings: number;
}

export async function reviewOnce(book: WorkbookSnapshot): Promise<ReviewRun> {
  const session = createPaneSession({ profiles: shippedProfiles() });
  session.attach(new MemoryHost(book));
  const started = performance.now();
  await session.review.reviewAll();
  const review = performance.now() - started;
  const { forms } = session.state;
  const first = session.state.review.current?.rows[0]?.finding.id;
  const pressed = performance.now();
  if (first !== undefined) await session.review.waive(first, 'verified', '');
  const waiver = performance.now() - pressed;
  session.dispose();
  return { review, waiver, forms: forms.length, findings: forms.reduce((sum, { assessment }) => sum + (assessment.review?.findings.length ?? 0), 0) };
}

function wrong(rows: number): StoredValue[][] {
  return form(1, rows).map((cells) => (String(cells[2]).startsWith('示例指标') ? cells.with(6, 1) : cells));
}
