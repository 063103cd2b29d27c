import type { EvaluationForm, Field, FundLine, Indicator } from '../../form/evaluation-form';
import type { ProfileChoice } from '../../profile/profile-choice';
import { areaAddress, refText } from '../../workbook/cell-ref';
import type { Language } from '../../wording/message';
import { say } from '../../wording/say';
import { profileDocument } from './profile-document';

/** Version of the JSON contract; it changes when a field changes its meaning or goes away, not when one is added. */
export const SCHEMA = 'ziping/1';

export interface FieldDocument {
  readonly ref: string;
  readonly text: string;
}

/** 栏位 as JSON: the cell and its text, or null where the form has no such cell. */
export function fieldDocument(field: Field | null): FieldDocument | null {
  return field === null ? null : { ref: refText(field.ref), text: field.text };
}

/** 自评表 as `inspect` prints it: what was found, before any rule. */
export function formDocument(form: EvaluationForm, choice: ProfileChoice, language: Language) {
  return {
    id: form.id,
    sheet: form.sheet,
    range: areaAddress(form.range),
    title: fieldDocument(form.title),
    project: fieldDocument(form.project),
    profile: {
      suggested: choice.suggested?.id ?? null,
      suggestedProfile: choice.suggested === null ? null : profileDocument(choice.suggested),
      why: choice.why.map((why) => say(why, language)),
      alternatives: choice.candidates.map(({ profile }) => profile.id).filter((id) => id !== choice.suggested?.id),
    },
    funds: form.funds.map(fundDocument),
    indicators: form.indicators.map(indicatorDocument),
    subtotals: form.subtotals.map(({ label, score }) => ({ ...fieldDocument(score)!, label })),
    total: fieldDocument(form.total?.score ?? null),
    grade: fieldDocument(form.grade?.field ?? null),
    evidence: form.evidence.map(({ ref, says }) => ({ ref: ref === null ? null : refText(ref), message: say(says, language) })),
    notices: form.notices.map(({ kind, ref, says }) => ({ kind, ref: refText(ref), message: say(says, language) })),
    confidence: form.confidence,
  };
}

function fundDocument(fund: FundLine) {
  return {
    ref: refText(fund.ref),
    label: fund.label,
    role: fund.role,
    initial: fieldDocument(fund.initial),
    budget: fieldDocument(fund.budget),
    spent: fieldDocument(fund.spent),
    weight: fieldDocument(fund.weight),
    rate: fieldDocument(fund.rate),
    score: fieldDocument(fund.score),
    // Only forms that adjust their budget on the form have these.
    ...(fund.adjustment === null ? {} : { adjustment: fieldDocument(fund.adjustment) }),
    ...(fund.adjustmentRate === null ? {} : { adjustmentRate: fieldDocument(fund.adjustmentRate) }),
  };
}

function indicatorDocument(indicator: Indicator) {
  return {
    row: indicator.row + 1,
    level1: fieldDocument(indicator.level1),
    level2: fieldDocument(indicator.level2),
    level3: fieldDocument(indicator.level3),
    target: fieldDocument(indicator.target),
    actual: fieldDocument(indicator.actual),
    weight: fieldDocument(indicator.weight),
    rate: fieldDocument(indicator.rate),
    score: fieldDocument(indicator.score),
    reason: fieldDocument(indicator.reason),
    role: indicator.role,
  };
}
