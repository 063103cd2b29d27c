import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { decimal, decimalText } from '../../../src/exact/decimal';
import { compare, equals, ratio } from '../../../src/exact/ratio';
import { ratioText } from '../../../src/exact/ratio-text';
import { NO_JUDGEMENTS } from '../../../src/scoring/form-score';
import { scoreForm } from '../../../src/scoring/score-form';
import { type Curve, curveOf } from '../../../src/teach/curve/curve';
import { curveTable } from '../../../src/teach/curve/curve-table';
import { levelChoices } from '../../../src/teach/curve/levels';
import { segmentsOf } from '../../../src/teach/curve/segments';
import { numberAt, positionOf, positionsOf } from '../../../src/teach/curve/slider-range';
import { heightAt } from '../../../src/teach/curve/slope';
import { movedForm } from '../../../src/teach/what-if/changed-form';
import { lineOf } from '../../../src/teach/what-if/outcomes';
import type { Line } from '../../../src/teach/what-if/line-in-form';
import { spelled } from '../../../src/teach/what-if/move';
import type { EvaluationForm } from '../../../src/form/evaluation-form';
import type { RuleProfile } from '../../../src/profile/rule-profile';
import { formOf, type RowSpec } from '../../scoring/form-of';
import { type Change, profileOf } from '../../scoring/profile-of';
import { allMoves, type SampleForm, sampleForms } from '../what-if/sample-forms';

let samples: readonly SampleForm[];
beforeAll(async () => { samples = await sampleForms(); });

/** The exact score of a row by the whole engine, with this number in the place of its own. */
function whole({ move, spelling }: Curve, at: string, form: EvaluationForm, profile: RuleProfile, line: Line): string {
  const moved = movedForm(form, profile, { move, text: spelled(spelling, decimal(at)) });
  const score = lineOf(moved, scoreForm(moved, profile, NO_JUDGEMENTS), line)!;
  return score.outcome === 'scored' ? ratioText(score.exact) : score.outcome;
}

function drawn(curve: Curve, at: string): string {
  const number = decimal(at);
  const found = curve.stretches.find(({ from, to, fromIncluded, toIncluded }) =>
    (number.greaterThan(from.at) || (fromIncluded && number.equals(from.at))) && (number.lessThan(to.at) || (toIncluded && number.equals(to.at))));
  if (found === undefined) {
    const alone = curve.stretches.flatMap(({ from, to }) => [from, to]).find((point) => point.at.equals(number))!;
    return alone.answer.kind === 'scored' ? ratioText(alone.answer.exact) : 'needs-review';
  }
  const height = heightAt(found.slope, number);
  return height === null ? 'needs-review' : ratioText(height);
}

describe('the curves of all samples', () => {
  it('are exactly what the engine gives for the whole form, at their breaks and between', () => {
    let [curves, points] = [0, 0];
    for (const sample of samples) {
      for (const { line, move } of allMoves(sample)) {
        const curve = curveOf(sample.form, sample.profile, line, move);
        if ('why' in curve) continue;
        curves += 1;
        for (const { between, to } of curve.stretches) {
          for (const { at } of [between[4]!, to]) {
            points += 1;
            expect([sample.name, line, move.kind, decimalText(at), drawn(curve, decimalText(at))])
              .toEqual([sample.name, line, move.kind, decimalText(at), whole(curve, decimalText(at), sample.form, sample.profile, line)]);
          }
        }
      }
    }
    expect([curves > 150, points > 400]).toEqual([true, true]);
  });

  it('reach without a gap from one end of the slider to the other', () => {
    for (const sample of samples) {
      for (const { line, move } of allMoves(sample)) {
        const curve = curveOf(sample.form, sample.profile, line, move);
        if ('why' in curve) continue;
        const ends = [curve.range.from, ...curve.stretches.map(({ to }) => to.at)];
        expect(curve.stretches.map(({ from }) => decimalText(from.at))).toEqual(ends.slice(0, -1).map(decimalText));
        expect(decimalText(ends.at(-1)!)).toBe(decimalText(curve.range.to));
      }
    }
  });
});

const row = (target: string, actual: string, more: RowSpec = {}): EvaluationForm =>
  formOf({ rows: [{ level1: '产出指标', level2: '数量指标', name: '甲', target, actual, weight: '10', ...more }] });

function curve(form: EvaluationForm, changes: readonly Change[] = [], id = 'mof/2020'): Curve {
  const found = curveOf(form, profileOf(id, changes), 0, { kind: 'actual', row: 0 });
  if ('why' in found) throw new Error(found.why.key);
  return found;
}

const table = (of: Curve) => curveTable(of).map(({ over, exact, score }) => `${over} ${typeof exact === 'string' ? exact : exact.key} ${score}`);
const BANDS = [{ at: '/indicators/positive/rule', value: { method: 'banded', bands: [{ interval: '[0..0.6)', share: '0' }, { interval: '[0.6..0.8]', share: '0.5' }, { interval: '(0.8..1)', share: '0.8' }, { interval: '>=1', share: '1' }] } }];

describe('a rule', () => {
  it.each<[string, EvaluationForm, readonly Change[], readonly string[]]>([
    ['in bands has each end where the band has it', row('≥50人', '40人'), BANDS,
      ['[0人, 30人) 0 0', '[30人, 40人] 5 5', '(40人, 50人) 8 8', '[50人, 100人] 10 10']],
    ['with a least rate jumps up there and has the dot above', row('≥50人', '40人'), [{ at: '/indicators/positive/rule/zeroBelow', value: '0.6' }],
      ['[0人, 30人) 0 0', '[30人, 50人] 6 → 10 6 → 10', '[50人, 100人] 10 10']],
    ['of target over actual is bent and shown through its points', row('≤8万元', '10万元'), [],
      ['[0万元, 8万元] 10 10', '[8万元, 16万元] 10 → 5 10 → 5', '9万元 80/9 8.89', '10万元 8 8', '11万元 80/11 7.27', '12万元 20/3 6.67', '13万元 80/13 6.15', '14万元 40/7 5.71', '15万元 16/3 5.33']],
    ['that takes off what is over falls to nothing at twice the target', row('≤8天', '10天'), [{ at: '/indicators/reverse/rule', value: { method: 'excess-loss' } }],
      ['[0天, 8天] 10 10', '[8天, 16天] 10 → 0 10 → 0']],
    ['of passing or failing leaves a single step', row('≥50人', '40人'), [{ at: '/indicators/positive/rule', value: { method: 'pass-fail' } }],
      ['[0人, 50人) 0 0', '[50人, 100人] 10 10']],
    ['that only the target itself meets leaves a single point', row('=50人', '50人'), [{ at: '/indicators/comparison/equals', value: { reading: 'exactly', missed: 'zero' } }],
      ['[0人, 50人) 0 0', '50人 10 10', '(50人, 100人] 0 0']],
    ['that asks a person leaves an open area', row('≤50人', '40人'), [{ at: '/indicators/reverse/rule', value: { method: 'manual' } }],
      ['[0人, 50人] 10 10', '(50人, 100人] teach.curve.room —']],
    ['that takes something off far above the target drops there, and further down it stays at nothing', row('≥50人', '40人'), [{ at: '/indicators/overFulfilment', value: [{ interval: '>=1.2', reason: true, highlight: false, ask: false, deduct: { by: 'excess', beyond: '1', factor: '1.6' }, cite: { source: 'x', certainty: 'assumed' } }] }],
      ['[0人, 50人] 0 → 10 0 → 10', '[50人, 60人) 10 10', '[60人, 81.25人] 6.8 → 0 6.8 → 0', '[81.25人, 100人] 0 0']],
    ['of a range is full inside and follows its nearer end outside', row('60—80岁', '70岁'), [{ at: '/indicators/range/outside', value: 'nearest-end' }],
      ['[0岁, 60岁] 0 → 10 0 → 10', '[60岁, 80岁] 10 10', '[80岁, 160岁] 10 → 5 10 → 5']],
    ['about nothing at all is met at nought only', row('0起', '0起'), [],
      ['0起 10 10', '(0起, 10起] 0 0']],
  ])('%s', (_, form, changes, expected) => {
    const lines = table(curve(form, changes));
    expect(lines.filter((line) => /^[[(]/.test(line) || expected.includes(line))).toEqual(expected);
  });

  it('names its breaks in the unit of the cell, not of the target', () => {
    expect(table(curve(row('≤2小时', '90分钟'))).slice(0, 2)).toEqual(['[0分钟, 120分钟] 10 10', '[120分钟, 240分钟] 10 → 5 10 → 5']);
  });

  it('that changes at no decimal changes between the two beside it', () => {
    const { stretches } = curve(row('≥100分钟', '1小时'), [{ at: '/indicators/positive/rule', value: { method: 'pass-fail' } }]);
    expect(stretches.map(({ from, to }) => [decimalText(from.at), decimalText(to.at)])).toEqual([['0', '1.666666666666'], ['1.666666666667', '3.34']]);
  });
});

describe('the point shown', () => {
  const positive = fc.constantFrom<readonly Change[]>([], BANDS, [{ at: '/indicators/positive/rule/zeroBelow', value: '0.6' }], [{ at: '/indicators/limits/capAtWeight', value: false }, { at: '/indicators/positive/rule/cap', value: '1.3' }]);
  const amount = fc.integer({ min: 1, max: 9999 }).map((number) => decimalText(decimal(String(number)).times('0.1')));

  it('lies on the drawn curve, wherever it is moved to', () => {
    fc.assert(fc.property(positive, fc.constantFrom('≥', '≤', '='), amount, amount, fc.double({ min: 0, max: 1, noNaN: true }), (changes, sign, target, actual, share) => {
      const form = row(`${sign}${target}公里`, `${actual}公里`);
      const found = curve(form, changes);
      const at = numberAt(found.range, Math.trunc(share * positionsOf(found.range)));
      const exact = whole(found, decimalText(at), form, profileOf('mof/2020', changes), 0);
      const onIt = segmentsOf(found.stretches, at).some(({ points, startIncluded, endIncluded }) => points.some((point, index) => {
        const next = points[index + 1];
        const end = (index === 0 && !startIncluded) || (next === undefined && !endIncluded);
        if (!end && equals(point.x, ratio(at))) return ratioText(point.y) === exact;
        if (next === undefined || compare(point.x, ratio(at)) >= 0 || compare(next.x, ratio(at)) <= 0) return false;
        const straight = points.length === 2;
        return straight && ratioText(heightAt({ kind: 'straight', at: point.x, height: point.y, rise: riseOf(point, next) }, at)!) === exact;
      }));
      expect([decimalText(at), exact, onIt]).toEqual([decimalText(at), exact, true]);
    }), { seed: 20231, numRuns: 60 });
  });

  it('is next to the number that the slider stands at, and the number written can be slid to from either side', () => {
    fc.assert(fc.property(fc.constantFrom('≥', '≤'), amount, amount, (sign, target, actual) => {
      const { range } = curve(row(`${sign}${target}公里`, `${actual}公里`));
      for (const position of [0, 1, 77, positionsOf(range)].filter((one) => one <= positionsOf(range))) expect(positionOf(range, ratio(numberAt(range, position)))).toBe(position);
      expect(range.from.lessThanOrEqualTo(actual) && range.to.greaterThanOrEqualTo(actual)).toBe(true);
    }), { seed: 20232, numRuns: 20 });
  });
});

function riseOf(one: { x: ReturnType<typeof ratio>; y: ReturnType<typeof ratio> }, other: typeof one): ReturnType<typeof ratio> {
  const run = other.x.numerator.times(one.x.denominator).minus(one.x.numerator.times(other.x.denominator));
  const rise = other.y.numerator.times(one.y.denominator).minus(one.y.numerator.times(other.y.denominator));
  return ratio(rise.times(one.x.denominator).times(other.x.denominator), run.times(one.y.denominator).times(other.y.denominator));
}

describe('a row without a curve', () => {
  const why = (form: EvaluationForm, id = 'mof/2020') => {
    const found = curveOf(form, profileOf(id), 0, { kind: 'actual', row: 0 });
    return 'why' in found ? found.why.key : 'curve';
  };

  it.each([
    ['显著提升', '达成', 'teach.curve.words'], ['2023年12月底前', '2023年11月', 'teach.curve.deadline'],
    ['≥90%；≤5天', '95%；3天', 'teach.curve.compound'], ['', '90%', 'teach.curve.open'], [`≥${'9'.repeat(20)}人`, '1人', 'teach.curve.too-large'],
  ])('says why: target %s, result %s', (target, actual, key) => {
    expect(why(row(target, actual))).toBe(key);
  });

  it('offers the levels of the profile, each of which the engine takes for that level', () => {
    for (const id of ['mof/2020', 'mof/2021-cost', 'shanghai/2023', 'zhongshan/2022', 'panjin/2023', 'zhengzhou/2023']) {
      const [profile, form] = [profileOf(id), row('显著提升', '达成')];
      const choices = levelChoices(form, profile, 0);
      expect(choices.length).toBe(profile.indicators.qualitative.levels.length);
      for (const { name, text } of choices) {
        const moved = movedForm(form, profile, { move: { kind: 'actual', row: 0 }, text });
        const { derivation } = scoreForm(moved, profile, NO_JUDGEMENTS).indicators[0]!;
        expect([id, text, derivation.find(({ step }) => step === 'level')?.value]).toEqual([id, text, name]);
      }
    }
  });
});
