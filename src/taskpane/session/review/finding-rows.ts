import type { ReviewRecord } from '../../../record/review-record';
import { ruleBehind } from '../../../review/rule-behind';
import type { Waiver } from '../../../review/waivers';
import { message } from '../../../wording/message';
import type { FindingRow, WaiverView } from '../review-session';
import { steady, steadyParts } from '../steady';
import type { FormVerdict } from './form-findings';

/** 发现清单: a line for each finding. What says the same as before stays the same object, so that a list of thousands is drawn in part. */
export function findingRows({ judged, findings: { subject } }: FormVerdict, formId: string, record: ReviewRecord, before: readonly FindingRow[]): readonly FindingRow[] {
  const known = new Map(before.map((row) => [row.finding.id, row]));
  const notes = new Map(record.notes.map(({ key, text }) => [key, text]));
  const opinion = new Set(record.opinion);
  const seen = new Set(record.seen);
  const rows = judged.map((one): FindingRow => {
    const { finding, key, label, waiver, stale } = one;
    const last = known.get(finding.id);
    const same = last?.finding === finding;
    return steadyParts(last, {
      finding: same ? finding : steady(last?.finding, finding),
      formId,
      title: same ? last.title : steady(last?.title, message(`check.${finding.check}.title`)),
      label,
      state: waiver === null ? 'open' : 'waived',
      waiver: waiver !== null ? waiverView(waiver, false, VIEWS) : stale === null ? null : waiverView(stale, true, STALE_VIEWS),
      inOpinion: opinion.has(key),
      note: notes.get(key) ?? null,
      seen: seen.has(one.seen),
      rule: same ? last.rule : steady(last?.rule, ruleBehind(finding, subject)),
    });
  });
  return rows.length === before.length && rows.every((row, index) => row === before[index]) ? before : rows;
}

const VIEWS = new WeakMap<Waiver, WaiverView>();
const STALE_VIEWS = new WeakMap<Waiver, WaiverView>();

function waiverView(waiver: Waiver, stale: boolean, views: WeakMap<Waiver, WaiverView>): WaiverView {
  const before = views.get(waiver);
  if (before !== undefined) return before;
  const { reason, text, on } = waiver;
  const view = { reason: message(`review.waived-${reason}`), text, on, stale };
  views.set(waiver, view);
  return view;
}
