import { totalFigures } from '../../report/total-facts';
import type { ReviewComparison } from '../../review/compare/compare-reviews';
import type { FormPair } from '../../review/compare/pair-forms';
import { findingLabel } from '../../review/finding-label';
import { listedName } from '../../review/listed-name';
import type { ReviewedForm } from '../../review/reviewed-form';
import type { Language } from '../../wording/message';
import { findingDocument } from './finding-document';
import { fieldDocument } from './form-document';
import { profileDocument } from './profile-document';

/** 两次报送的一张表. */
export interface ComparedForm extends FormPair {
  readonly comparison: ReviewComparison;
}

/** 比较结果 as JSON. */
export function comparisonDocument({ before, after, comparison }: ComparedForm, language: Language) {
  const { fixed, appeared, unchanged, changes, added, removed } = comparison;
  return {
    id: after.form.id,
    idBefore: before.form.id,
    project: after.form.project?.text ?? null,
    profile: { before: before.profile.id, after: after.profile.id },
    profileUsed: { before: profileDocument(before.profile), after: profileDocument(after.profile) },
    total: { before: totalDocument(before), after: totalDocument(after) },
    fixed: fixed.map(({ finding, rowGone }) => ({ ...findingDocument(finding, language), indicator: findingLabel(finding, before.form), rowGone })),
    new: appeared.map((finding) => ({ ...findingDocument(finding, language), indicator: findingLabel(finding, after.form) })),
    unchanged: unchanged.map(({ before: old, after: now }) => ({ ...findingDocument(now, language), indicator: findingLabel(now, after.form), idBefore: old.id })),
    changes: changes.map(({ row, part, before: old, after: now }) => ({ row, part, before: fieldDocument(old), after: fieldDocument(now) })),
    added: added.map((line) => listedName(after.form.indicators[line]!)),
    removed: removed.map((line) => listedName(before.form.indicators[line]!)),
  };
}

function totalDocument(reviewed: ReviewedForm) {
  const { total, grade } = totalFigures(reviewed);
  return { written: total.reported, recomputed: total.recomputed, difference: total.difference, grade: { written: grade.reported, recomputed: grade.recomputed } };
}
