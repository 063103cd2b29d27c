import { computedCells } from '../../scoring/computed-cells';
import { refText } from '../../workbook/cell-ref';
import type { Desk } from './desk';
import { subjectOf } from './form-view';
import type { PreviewRow } from './pane-session';
import { NO_TICKS, type Ticks, withTick } from './ticks';

/** 勾选 of rows of the preview; only what can be written can be ticked. */
export function tickRows(desk: Desk, ticked: boolean, which: (row: PreviewRow) => boolean): void {
  const { preview } = desk.state();
  const rows = preview.filter((row) => (row.state === 'write' || row.state === 'conflict') && row.ticked !== ticked && which(row));
  const { ticks, assessed } = desk.facts();
  const next = new Map(ticks);
  for (const formId of new Set(rows.map((row) => row.formId))) {
    const assessment = assessed.find(({ form }) => form.id === formId);
    const subject = assessment === undefined ? null : subjectOf(assessment);
    if (subject === null) continue;
    const chosen = new Set(rows.filter((row) => row.formId === formId).map(({ ref }) => refText(ref)));
    const fields = computedCells(subject.form, subject.score, subject.profile).map(({ field }) => field).filter(({ ref }) => chosen.has(refText(ref)));
    next.set(formId, fields.reduce<Ticks>((own, field) => withTick(own, field, ticked), ticks.get(formId) ?? NO_TICKS));
  }
  if (rows.length > 0) desk.set({ ticks: next });
}
