import { describe, expect, it } from 'vitest';
import { decimal } from '../../src/exact/decimal';
import { atOnce } from '../../src/exact/in-steps';
import { shippedProfiles } from '../../src/profile/shipped-profiles';
import { type Judgements, NO_JUDGEMENTS } from '../../src/scoring/form-score';
import { keptScore } from '../../src/scoring/kept-score';
import { refText } from '../../src/workbook/cell-ref';
import { formOf } from '../support/form';

const [FIRST, SECOND] = shippedProfiles();
const ROW = { level1: '效益指标', level2: '社会效益指标', level3: '服务水平', target: '有效提升', actual: '部分达成年度指标并具有一定效果', weight: '30', score: '' };

/** A form whose one row is for a person to decide, scored once. */
function opened(profile = shippedProfiles().find(({ id }) => id === 'mof/2020')!) {
  const form = formOf({ rows: [ROW] });
  const score = (judgements: Judgements, by = profile) => atOnce(keptScore(form, by, judgements));
  return { score, cell: refText(form.indicators[0]!.score!.ref), before: score(NO_JUDGEMENTS) };
}

describe('a kept score', () => {
  it('is the same object while nothing that bears on it changes', () => {
    const { score, before } = opened();
    expect(before.indicators[0]!.outcome).toBe('needs-review');
    expect(score({ scores: new Map([['另一张表!H12', decimal('20')]]), offTable: new Map([['别的分', decimal('1')]]), acceptDefaults: false })).toBe(before);
  });

  it('is made anew when a person decides, decides otherwise, or takes it back', () => {
    const { score, cell, before } = opened();
    const decided = (points: string) => score({ ...NO_JUDGEMENTS, scores: new Map([[cell, decimal(points)]]) });
    const once = decided('20');
    expect(once.indicators[0]).toMatchObject({ outcome: 'scored', by: 'person' });
    expect(decided('20.0')).toBe(once);
    expect(decided('21')).not.toBe(once);
    expect(score(NO_JUDGEMENTS)).toEqual(before);
  });

  it('is made anew when defaults are taken', () => {
    const { score } = opened();
    expect(score({ ...NO_JUDGEMENTS, acceptDefaults: true }).indicators[0]).toMatchObject({ outcome: 'scored', by: 'default' });
    expect(score(NO_JUDGEMENTS).indicators[0]!.outcome).toBe('needs-review');
  });

  it('is made anew under another profile', () => {
    const { score } = opened(FIRST);
    expect(score(NO_JUDGEMENTS, SECOND).profileId).toBe(SECOND!.id);
    expect(score(NO_JUDGEMENTS, FIRST).profileId).toBe(FIRST!.id);
  });
});
