import type { Finding } from '../review/finding';
import { formKeys } from '../review/form-keys';
import { knownFindings } from '../review/known-finding';
import { judgeFindings, type Waiver } from '../review/waivers';
import { cellText } from '../workbook/cell-text';
import type { OpenedWorkbook } from './open-workbook';

/** 豁免查找: the waiver that lets a finding pass, null where it stands. */
export type WaiverOf = (finding: Finding) => Waiver | null;

const NONE: WaiverOf = () => null;

/** 随档的豁免 of a workbook: what a reviewer let pass in the pane counts here as well. */
export function waiversIn({ assessment: { forms }, record: { review: { waivers } }, workbook }: OpenedWorkbook): WaiverOf {
  if (waivers.length === 0) return NONE;
  const keys = formKeys(forms.map(({ form }) => form));
  const judged = forms.flatMap(({ form, review }) =>
    judgeFindings(knownFindings(review?.findings ?? [], form, keys.get(form)!, (ref) => cellText(workbook, ref)), waivers));
  const given = new Map(judged.map(({ finding, waiver }) => [finding, waiver]));
  return (finding) => given.get(finding) ?? null;
}
