import { refText } from '../../workbook/cell-ref';
import { contentText } from '../../workbook/content-text';
import type { Language } from '../../wording/message';
import { say } from '../../wording/say';
import type { FilledForm } from '../filled-form';
import { whyLeft } from '../why-left';
import { whyUsed } from '../why-used';
import { profileMark } from './profile-document';
import { rangeDocument } from './result-document';

/** 填报结果 as JSON: what was written, what was left and why. */
export function fillDocument({ form, choice, profile, plan }: FilledForm, language: Language) {
  return {
    id: form.id,
    project: form.project?.text ?? null,
    profile: { used: profile.id, version: profile.version, ...profileMark(profile), why: whyUsed({ choice, profile }).map((why) => say(why, language)) },
    written: plan.planned.map(({ cell, edit, byDefault }) => ({
      ref: refText(edit.ref),
      kind: cell.kind,
      label: cell.label,
      before: contentText(edit.before),
      after: contentText(edit.after),
      text: cell.shown,
      default: byDefault,
    })),
    left: plan.left.map((left) => ({
      ref: refText(left.cell.field.ref),
      kind: left.cell.kind,
      label: left.cell.label,
      why: say(whyLeft(left), language),
      range: rangeDocument(left.range),
      found: left.cell.field.text === '' ? null : left.cell.field.text,
      expected: left.cell.shown,
    })),
    right: plan.right,
  };
}
