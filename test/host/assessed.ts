import { assess, type Assessment } from '../../src/assess';
import { planChanges } from '../../src/fill/plan-changes';
import { planMarks } from '../../src/fill/plan-marks';
import type { WorkbookHost } from '../../src/host/host';
import { shippedProfiles } from '../../src/profile/shipped-profiles';
import { NO_JUDGEMENTS } from '../../src/scoring/form-score';
import type { ChangeSet } from '../../src/workbook/change-set';

export async function assessed(host: WorkbookHost): Promise<Assessment> {
  return assess(await host.read(), { profiles: shippedProfiles(), chosen: () => null, judgements: NO_JUDGEMENTS });
}

/** Everything that filling writes: edits, marks and a record. */
export function filling({ forms }: Assessment): ChangeSet {
  const filled = forms.flatMap(({ form, profile, score }) => profile === null || score === null ? []
    : [{ form, profile, score, plan: planChanges({ form, profile, score }, { overwrite: true, overwriteFormulas: false, formulas: false }) }]);
  return { edits: filled.flatMap(({ plan }) => plan.planned.map(({ edit }) => edit)), marks: filled.flatMap(planMarks), store: '{"填":1}' };
}
