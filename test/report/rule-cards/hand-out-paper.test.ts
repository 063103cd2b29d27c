import { describe, expect, it } from 'vitest';
import { nodeCodec } from '../../../src/host/xlsx/zip/codec.node';
import { readDirectory } from '../../../src/host/xlsx/zip/read-directory';
import { XlsxHost } from '../../../src/host/xlsx/xlsx-host';
import { shippedProfiles } from '../../../src/profile/shipped-profiles';
import { handOutPapers } from '../../../src/report/rule-cards/hand-out-paper';
import { paperWorkbook } from '../../../src/report/xlsx/paper-workbook';
import { cardGroups } from '../../../src/teach/rule-cards/card-groups';
import { faultsIn } from '../../host/xlsx/well-formed';
import { printed, withoutLibreOffice } from '../../support/libreoffice';
import { TEST_PROFILE_IDS, testProfile } from '../../support/test-profiles';

const PROFILES = [...shippedProfiles(), ...TEST_PROFILE_IDS.map(testProfile)];

describe('the hand-out as a workbook', () => {
  it.each(PROFILES.map((profile) => [profile.id, profile] as const))('%s is well-formed, with a sheet for each group of cards and one for the sources', (_, profile) => {
    for (const language of ['zh', 'en'] as const) {
      const papers = handOutPapers(profile, language);
      expect(papers).toHaveLength(cardGroups(profile).length + 1);
      for (const { name, columns, rows } of papers) {
        // A program takes no longer name, and none of these signs in it.
        expect(name).toMatch(/^[^\\/?*[\]:]{1,31}$/);
        for (const { cells } of rows) expect(cells.length === 0 || cells.reduce((sum, one) => sum + one.columns, 0) === columns.length).toBe(true);
      }
    }
    const bytes = paperWorkbook(handOutPapers(profile, 'zh'));
    expect(faultsIn(bytes, readDirectory(bytes).map(({ name }) => name))).toEqual([]);
  });

  it('holds the worked rows, and the numbers of a graph in place of the graph', async () => {
    const { sheets } = await XlsxHost.open(paperWorkbook(handOutPapers(shippedProfiles()[0]!, 'zh')), nodeCodec).read();
    expect(sheets.map(({ name }) => name)).toEqual(['分值与资金', '定量指标', '时效、复合与定性指标', '扣分、修约、合计与偏差原因', '来源']);
    const texts = sheets.flatMap(({ cells }) => cells.map(({ text }) => text));
    expect(texts).toContain('8.87');
    expect(texts).toContain('图中的数');
    expect(texts).toContain('[0, 100]');
  });

  it.skipIf(withoutLibreOffice)('prints on A4, upright', () => {
    const [pages] = printed([paperWorkbook(handOutPapers(shippedProfiles()[0]!, 'zh'))]);
    expect(pages!.sizes.length).toBeGreaterThanOrEqual(5);
    expect(new Set(pages!.sizes)).toEqual(new Set(['595x842']));
  });
});
