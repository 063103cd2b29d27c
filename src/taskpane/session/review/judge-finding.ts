import { refText } from '../../../workbook/cell-ref';
import { withWaiver, type WaiverReason } from '../../../review/waivers';
import { message, type Message } from '../../../wording/message';
import type { Desk } from '../desk';
import { type Decide, findFinding, type FoundFinding } from './review-acts';
import { today } from './today';

const LONGEST_WAIVER = 500;
const LONGEST_NOTE = 2_000;

/** 对一条发现的处理: waive, take in, note. Each answers with why it was not done, or null. */
export interface JudgeFinding {
  waive(findingId: string, reason: WaiverReason, text: string): Message | null;
  unwaive(findingId: string): Message | null;
  takeIn(findingId: string, taken: boolean): Message | null;
  note(findingId: string, text: string): Message | null;
}

export function createJudgeFinding(desk: Desk, decide: Decide): JudgeFinding {
  const on = (findingId: string, act: (found: FoundFinding, what: { readonly cell: string }) => Message | null): Message | null => {
    const found = findFinding(desk, findingId);
    return found === null ? message('session.review.gone') : act(found, { cell: refText(found.judged.finding.ref) });
  };
  return {
    waive: (findingId, reason, text) => on(findingId, ({ judged }, what) => {
      const words = text.trim();
      if (reason === 'other' && !/\p{L}{2}/u.test(words)) return message('session.review.sayWhy');
      if (words.length > LONGEST_WAIVER) return message('session.review.tooLong', { most: String(LONGEST_WAIVER) });
      decide(message('session.review.act.waive', what), (record) =>
        ({ ...record, waivers: withWaiver(record.waivers, judged, { reason, text: words, on: today() }) }));
      return null;
    }),
    unwaive: (findingId) => on(findingId, ({ judged: { key, stale } }, what) => {
      decide(message('session.review.act.unwaive', what), (record) =>
        ({ ...record, waivers: record.waivers.filter((waiver) => waiver.key !== key && waiver !== stale) }));
      return null;
    }),
    takeIn: (findingId, taken) => on(findingId, ({ judged: { key } }, what) => {
      decide(message(taken ? 'session.review.act.takeIn' : 'session.review.act.leaveOut', what), (record) => {
        const others = record.opinion.filter((other) => other !== key);
        return { ...record, opinion: taken ? [...others, key] : others };
      });
      return null;
    }),
    note: (findingId, text) => on(findingId, ({ judged: { key } }, what) => {
      const words = text.trim();
      if (words.length > LONGEST_NOTE) return message('session.review.tooLong', { most: String(LONGEST_NOTE) });
      decide(message('session.review.act.note', what), (record) => {
        const others = record.notes.filter((other) => other.key !== key);
        return { ...record, notes: words === '' ? others : [...others, { key, text: words }] };
      });
      return null;
    }),
  };
}
