import { describe, expect, it } from 'vitest';
import { ProfileError } from '../../src/profile/profile-error';
import { shippedProfiles } from '../../src/profile/shipped-profiles';

describe('shippedProfiles', () => {
  it('reads all six, parents resolved', () => {
    try {
      const profiles = shippedProfiles();
      expect(profiles.map(({ id }) => id)).toEqual(['mof/2020', 'mof/2021-cost', 'shanghai/2023', 'zhongshan/2022', 'zhengzhou/2023', 'panjin/2023']);
    } catch (error) {
      if (error instanceof ProfileError) throw new Error(JSON.stringify(error.issues, null, 1), { cause: error });
      throw error;
    }
  });
  it('records what the derived profile overrides, and takes the rest from its parent', () => {
    const [parent, derived] = shippedProfiles();
    expect(derived!.derivedFrom).toEqual({ parent: 'mof/2020', overrides: ['/name', '/inForce', '/sources', '/recognition', '/sections', '/points/cite', '/notCovered'] });
    expect(derived!.indicators).toEqual(parent!.indicators);
    expect(derived!.sections.map(({ name, points }) => [name, points])).toEqual([
      ['成本指标', { exactly: '20' }], ['产出指标', { exactly: '40' }], ['效益指标', { exactly: '20' }], ['满意度指标', { exactly: '10' }],
    ]);
  });
});
