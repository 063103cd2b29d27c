import { assess } from '../../../src/assess';
import { shippedProfiles } from '../../../src/profile/shipped-profiles';
import { NO_JUDGEMENTS } from '../../../src/scoring/form-score';
import type { ExerciseSource } from '../../../src/teach/exercise/exercise';
import type { WorkbookSnapshot } from '../../../src/workbook/snapshot';
import { original } from '../../support/originals';

export const SAMPLES = ['national', 'shanghai-2023', 'zhongshan-2022', 'zhengzhou-2023', 'panjin-2023'] as const;

/** Every form of a workbook under the profile that its evidence suggests. */
export function sourcesIn(workbook: WorkbookSnapshot): readonly ExerciseSource[] {
  const { forms } = assess(workbook, { profiles: shippedProfiles(), chosen: () => null, judgements: NO_JUDGEMENTS });
  return forms.flatMap(({ form, profile }) => profile === null ? [] : [{ workbook, form, profile, judgements: { scores: {}, offTable: {} } }]);
}

export async function sampleSources(name: string): Promise<readonly ExerciseSource[]> {
  return sourcesIn(await original(name));
}
