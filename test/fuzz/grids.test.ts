import { describe, expect, it } from 'vitest';
import { assess } from '../../src/assess';
import { planChanges } from '../../src/fill/plan-changes';
import { planMarks } from '../../src/fill/plan-marks';
import { shippedProfiles } from '../../src/profile/shipped-profiles';
import { NO_JUDGEMENTS } from '../../src/scoring/form-score';
import { refText } from '../../src/workbook/cell-ref';
import { say } from '../../src/wording/say';
import { Random } from './random';
import { randomWorkbook } from './random-grid';

/** `npm run fuzz` asks for 100,000; the test command runs a fixed share. */
const GRIDS = Number(process.env['ZIPING_FUZZ_GRIDS'] ?? '400');

describe('generated grids', () => {
  it('give a result with every promise kept, never a crash', { timeout: 3_600_000 }, () => {
    const profiles = shippedProfiles();
    let forms = 0;
    for (let seed = 1; seed <= GRIDS; seed += 1) {
      const workbook = randomWorkbook(new Random(seed));
      const before = JSON.stringify(workbook);
      const chosen = profiles[seed % profiles.length]!;
      const assessment = assess(workbook, {
        profiles,
        chosen: () => seed % 2 === 0 ? chosen : null,
        judgements: { ...NO_JUDGEMENTS, acceptDefaults: seed % 3 === 0 },
      });
      expect(JSON.stringify(workbook), `seed ${seed}: the snapshot changed`).toBe(before);
      for (const { form, profile, score, review } of assessment.forms) {
        forms += 1;
        if (profile === null || score === null || review === null) continue;
        for (const finding of review.findings) expect(say(finding.message, 'zh')).not.toBe('');
        const plan = planChanges({ form, profile, score }, { overwrite: false, overwriteFormulas: false, formulas: seed % 5 === 0 });
        const own = new Set(form.indicators.flatMap(({ target, actual, reason, reviewScore }) =>
          [target, actual, reason, reviewScore].flatMap((field) => field === null ? [] : [refText(field.ref)])));
        for (const { cell, edit } of plan.planned) {
          expect(own.has(refText(edit.ref)), `seed ${seed}: ${refText(edit.ref)} is the person's`).toBe(false);
          expect(cell.field.cell?.formula ?? null, `seed ${seed}: a formula would be overwritten`).toBe(null);
          if (cell.kind !== 'grade') expect(cell.field.text.trim(), `seed ${seed}: ${refText(edit.ref)} is not empty`).toBe('');
        }
        planMarks({ form, profile, score });
      }
    }
    expect(forms, 'the generator makes forms').toBeGreaterThan(GRIDS / 10);
  });
});
