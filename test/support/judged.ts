import { findForms } from '../../src/form/find-forms';
import type { RuleProfile } from '../../src/profile/rule-profile';
import type { ReviewSubject } from '../../src/review/check';
import { formKeys } from '../../src/review/form-keys';
import { knownFindings } from '../../src/review/known-finding';
import { reviewForm, type Review } from '../../src/review/review-form';
import { type JudgedFinding, judgeFindings, type Waiver, withWaiver } from '../../src/review/waivers';
import { NO_JUDGEMENTS } from '../../src/scoring/form-score';
import { scoreForm } from '../../src/scoring/score-form';
import { cellText } from '../../src/workbook/cell-text';
import type { SheetSnapshot, WorkbookSnapshot } from '../../src/workbook/snapshot';
import { shipped } from './profile';

/** 一张表判定后: the whole line up to what a reviewer let pass. */
export interface JudgedForm {
  readonly subject: ReviewSubject;
  readonly review: Review;
  readonly judged: readonly JudgedFinding[];
}

/** Every form of a workbook under one profile, judged under these waivers. */
export function judgedForms(book: WorkbookSnapshot, waivers: readonly Waiver[] = [], profile: RuleProfile | string = 'shanghai/2023'): readonly JudgedForm[] {
  const rule = typeof profile === 'string' ? shipped(profile) : profile;
  const { forms } = findForms(book);
  const keys = formKeys(forms);
  return forms.map((form) => {
    const subject = { form, profile: rule, score: scoreForm(form, rule, NO_JUDGEMENTS) };
    const review = reviewForm(subject);
    return { subject, review, judged: judgeFindings(knownFindings(review.findings, form, keys.get(form)!, (ref) => cellText(book, ref)), waivers) };
  });
}

/** A waiver of one finding, as a reviewer gives it. */
export function waived(one: JudgedFinding, before: readonly Waiver[] = []): readonly Waiver[] {
  return withWaiver(before, one, { reason: 'verified', text: '看过凭证', on: '2026-11-21' });
}

/** 插入空行: the same workbook with a row pushed in above `row` of its first sheet. */
export function withRowAbove(book: WorkbookSnapshot, row: number): WorkbookSnapshot {
  const down = (at: number) => (at >= row ? at + 1 : at);
  return {
    ...book,
    sheets: book.sheets.map((sheet, index): SheetSnapshot => index > 0 ? sheet : {
      ...sheet,
      cells: sheet.cells.map((cell) => ({ ...cell, row: down(cell.row) })),
      merges: sheet.merges.map((area) => ({ ...area, top: down(area.top), bottom: down(area.bottom) })),
    }),
  };
}
