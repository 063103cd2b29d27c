import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { findForms } from '../../src/form/find-forms';
import { shippedProfiles } from '../../src/profile/shipped-profiles';
import { scoreForm } from '../../src/scoring/score-form';
import { NO_JUDGEMENTS } from '../../src/scoring/form-score';
import { workbook } from '../support/sheet';
import { TEST_PROFILE_IDS, testProfile } from '../support/test-profiles';

const FOLDER = 'test/form/layouts';
const forms = readdirSync(FOLDER).filter((name) => name.endsWith('.txt'))
  .flatMap((name) => findForms(workbook(readFileSync(`${FOLDER}/${name}`, 'utf8').split('\n=== found\n')[0]!)).forms);

// A profile that passes the reader leaves no hole: whatever form it meets, there is a result or a reason.
describe.each([...shippedProfiles(), ...TEST_PROFILE_IDS.map(testProfile)].map((profile) => [profile.id, profile] as const))('%s', (_, profile) => {
  it('has a result or a reason for every row of every layout', () => {
    expect(forms.length).toBeGreaterThanOrEqual(25);
    for (const form of forms) {
      for (const acceptDefaults of [false, true]) {
        const score = scoreForm(form, profile, { ...NO_JUDGEMENTS, acceptDefaults });
        expect(score.indicators.length).toBe(form.indicators.length);
        expect(score.subtotals.length).toBe(form.subtotals.length);
        for (const line of score.indicators) expect(line.derivation.length > 0 || line.outcome !== 'scored').toBe(true);
      }
    }
  });
});
