import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decimal, decimalText } from '../../src/exact/decimal';
import { compare, ratio, ratioOf, sum } from '../../src/exact/ratio';
import { round, type RoundingMode } from '../../src/exact/round';
import { shippedProfiles } from '../../src/profile/shipped-profiles';
import { type LineScore, NO_JUDGEMENTS } from '../../src/scoring/form-score';
import { equalShare } from '../../src/scoring/methods/equal-share';
import { excessLoss } from '../../src/scoring/methods/excess-loss';
import { linearBetween } from '../../src/scoring/methods/linear-between';
import { proportional } from '../../src/scoring/methods/proportional';
import { targetOverActual } from '../../src/scoring/methods/target-over-actual';
import { scoreForm } from '../../src/scoring/score-form';
import { type FormSpec, formOf, type FundSpec, type RowSpec } from './form-of';
import { profileOf } from './profile-of';
import { derivationFaults } from './run-case';

const SEED = { seed: 20231231, numRuns: 200 };
const WITH_DEFAULTS = { ...NO_JUDGEMENTS, acceptDefaults: true };
const PROFILES = shippedProfiles();

const amount = fc.tuple(fc.integer({ min: 0, max: 99_999 }), fc.integer({ min: 0, max: 3 })).map(([digits, places]) => decimalText(decimal(`${digits}e-${places}`)));
const unit = fc.constantFrom('', '%', '人', '万元', '元', '天', '分钟', '(%)', '个');
const valueText = fc.oneof(
  fc.tuple(fc.constantFrom('', '≥', '≤', '=', '>', '<', '不低于', '不超过', '约', '-'), amount, unit).map((parts) => parts.join('')),
  fc.constantFrom('', '无', '/', '—', 'null', '达成指标', '部分达成', '未完成', '及时', '显著提升', '没有改善', '12月底前', '2023年6月', '2023.1.1-12.31', '全年', '3~5天',
    '一级故障≤90分钟，二级故障≤180分钟', '一级故障<=90分钟，二级故障', '同上', '#DIV/0!', '完成了全部工作，效果很好', '1. 100人 2. 200次'),
  fc.string({ maxLength: 30 }),
);
const row: fc.Arbitrary<RowSpec> = fc.record({
  level1: fc.constantFrom('产出指标', '效益指标', '成本指标', '满意度', '决策（6分）', '管理', '预算执行过程', ''),
  level2: fc.constantFrom('数量指标', '成本指标', '时效指标', '预算执行率', ''),
  name: fc.constantFrom('办结率', '投诉率', '预算执行率', '预算调整率', '成本节约率', '甲'),
  target: valueText, actual: valueText,
  weight: fc.oneof(fc.constantFrom('10', '5.00', '40/3=13.33', '', '-', '30%', '0'), amount),
  score: fc.oneof(fc.constantFrom('', '', '-5', '无'), amount),
  role: fc.constantFrom('indicator', 'indicator', 'indicator', 'placeholder', 'penalty', 'veto', 'parent'),
  sign: fc.constantFrom('', '', '≥', '-', '≤'), unit: fc.constantFrom('', '', '%', '万人', '月'),
});
const money = fc.oneof(amount, fc.constantFrom('', '0', '-', '0.00', '-5', '100万元', '未知'));
const fund: fc.Arbitrary<FundSpec> = fc.record({
  role: fc.constantFrom('total', 'component'), initial: money, budget: money, spent: money, weight: fc.constantFrom('10', '-', ''), shifted: fc.boolean(),
}, { requiredKeys: ['role'] });
const formSpec: fc.Arbitrary<FormSpec> = fc.record({ funds: fc.array(fund, { maxLength: 3 }), rows: fc.array(row, { maxLength: 6 }) })
  .chain(({ funds, rows }) => fc.record({
    funds: fc.constant(funds), rows: fc.constant(rows), year: fc.constant(2023),
    subtotals: rows.length === 0 ? fc.constant([]) : fc.array(fc.record({
      kind: fc.constant('section' as const), of: fc.uniqueArray(fc.nat({ max: rows.length - 1 }), { maxLength: 4 }),
    }), { maxLength: 2 }),
  }));

describe('scoring of any form', () => {
  it('never throws, replays, and runs parallel to the form', () => {
    fc.assert(fc.property(formSpec, fc.constantFrom(...PROFILES), fc.boolean(), (spec, profile, acceptDefaults) => {
      const form = formOf(spec);
      const score = scoreForm(form, profile, { ...NO_JUDGEMENTS, acceptDefaults });
      expect(derivationFaults(score)).toEqual([]);
      expect([score.funds.length, score.indicators.length, score.subtotals.length]).toEqual([form.funds.length, form.indicators.length, form.subtotals.length]);
    }), { ...SEED, numRuns: 1000 });
  });

  it('keeps scores between floor and weight, and ranges in order with the proposal inside', () => {
    fc.assert(fc.property(formSpec, fc.constantFrom(...PROFILES), (spec, profile) => {
      const form = formOf(spec);
      scoreForm(form, profile, WITH_DEFAULTS).indicators.forEach((line, index) => {
        if (form.indicators[index]!.role === 'indicator') expect(limitFaults(line, profile.rounding.indicatorScore)).toEqual([]);
      });
    }), SEED);
  });

  it('takes a default only on request and never where there is no proposal', () => {
    fc.assert(fc.property(formSpec, fc.constantFrom(...PROFILES), (spec, profile) => {
      const form = formOf(spec);
      const asked = scoreForm(form, profile, NO_JUDGEMENTS);
      const taken = scoreForm(form, profile, WITH_DEFAULTS);
      asked.indicators.forEach((line, index) => {
        const other = taken.indicators[index]!;
        if (form.indicators[index]!.role === 'parent') return;
        if (line.outcome === 'needs-review' && line.range?.proposal != null) {
          expect(other.outcome === 'scored' && other.by === 'default' && other.score.equals(line.range.proposal)).toBe(true);
        } else expect(other).toEqual(line);
        expect(line.outcome === 'scored' && line.by === 'default').toBe(false);
      });
    }), SEED);
  });

  it('gives the same result twice', () => {
    fc.assert(fc.property(formSpec, fc.constantFrom(...PROFILES), (spec, profile) => {
      expect(scoreForm(formOf(spec), profile, NO_JUDGEMENTS)).toEqual(scoreForm(formOf(spec), profile, NO_JUDGEMENTS));
    }), { ...SEED, numRuns: 60 });
  });
});

describe('one row', () => {
  const profile = profileOf('mof/2020');
  const scoreOf = (target: string, actual: string, weight: string): LineScore =>
    scoreForm(formOf({ rows: [{ level1: '产出指标', level2: '数量指标', name: '甲', target, actual, weight }] }), profile, NO_JUDGEMENTS).indicators[0]!;
  const points = (line: LineScore) => (line.outcome === 'scored' ? line.score : decimal('-1'));

  it('more of a good thing never scores less', () => {
    fc.assert(fc.property(amount, amount, amount, amount, (target, one, other, weight) => {
      const [less, more] = decimal(one).lessThan(other) ? [one, other] : [other, one];
      expect(points(scoreOf(`≥${target}人`, `${less}人`, weight)).lessThanOrEqualTo(points(scoreOf(`≥${target}人`, `${more}人`, weight)))).toBe(true);
    }), SEED);
  });

  it('more of a bad thing never scores more', () => {
    fc.assert(fc.property(amount, amount, amount, amount, (target, one, other, weight) => {
      const [less, more] = decimal(one).lessThan(other) ? [one, other] : [other, one];
      expect(points(scoreOf(`≤${target}人`, `${less}人`, weight)).greaterThanOrEqualTo(points(scoreOf(`≤${target}人`, `${more}人`, weight)))).toBe(true);
    }), SEED);
  });

  it('the unit in which both are written does not matter', () => {
    fc.assert(fc.property(amount, amount, (target, actual) => {
      const inHours = scoreOf(`≥${target}小时`, `${actual}小时`, '10');
      const inMinutes = scoreOf(`≥${target}小时`, `${decimalText(decimal(actual).times(60))}分钟`, '10');
      expect(points(inMinutes).equals(points(inHours))).toBe(true);
    }), SEED);
  });
});

describe('changing one input', () => {
  const profile = profileOf('shanghai/2023');
  const rows: readonly RowSpec[] = Array.from({ length: 9 }, (_, index) => ({ level1: '产出指标', level2: '数量指标', name: `指标内容${index}`, target: '≥100件', actual: '90件', weight: '10' }));
  const funds = [{ initial: '100', budget: '100', spent: '80', weight: '10' }];

  it.each([['target', '≥120件'], ['actual', '95件'], ['weight', '7']] as const)('%s of a row changes that row and the total alone', (key, value) => {
    const before = scoreForm(formOf({ funds, rows }), profile, NO_JUDGEMENTS);
    const after = scoreForm(formOf({ funds, rows: rows.map((one, index) => (index === 4 ? { ...one, [key]: value } : one)) }), profile, NO_JUDGEMENTS);
    expect(after.funds).toEqual(before.funds);
    after.indicators.forEach((line, index) => { if (index !== 4) expect(line).toEqual(before.indicators[index]); });
    const difference = points(after.indicators[4]!).minus(points(before.indicators[4]!));
    expect(difference.isZero()).toBe(false);
    expect(total(after).minus(total(before)).equals(difference)).toBe(true);
  });

  it('the money spent changes the fund row and the total alone', () => {
    const before = scoreForm(formOf({ funds, rows }), profile, NO_JUDGEMENTS);
    const after = scoreForm(formOf({ funds: [{ ...funds[0]!, spent: '90' }], rows }), profile, NO_JUDGEMENTS);
    expect(after.indicators).toEqual(before.indicators);
    expect(decimalText(total(after).minus(total(before)))).toBe('1');
  });

  it('a row more in an equal share changes its section alone', () => {
    const zhongshan = profileOf('zhongshan/2022');
    const part = (level1: string) => ({ level1, level2: '数量指标', name: '甲', target: '100', actual: '100', weight: '' });
    const scores = (list: readonly RowSpec[]) => scoreForm(formOf({ rows: list }), zhongshan, NO_JUDGEMENTS).indicators.map((line) => decimalText(points(line)));
    expect(scores([part('产出指标'), part('产出指标'), part('效益指标')])).toEqual(['20', '20', '40']);
    expect(scores([part('产出指标'), part('产出指标'), part('产出指标'), part('效益指标')])).toEqual(['13.33', '13.33', '13.33', '40']);
  });

  function points(line: LineScore) {
    return line.outcome === 'scored' ? line.score : decimal('0');
  }

  function total({ total: result }: ReturnType<typeof scoreForm>) {
    if (result.outcome !== 'scored') throw new Error('the total is open');
    return result.score;
  }
});

describe('methods', () => {
  const share = amount.map(ratioOf);
  const positive = amount.filter((text) => !decimal(text).isZero()).map(ratioOf);
  const places = fc.integer({ min: 0, max: 4 });
  const mode = fc.constantFrom<RoundingMode>('half-up', 'truncate', 'half-even', 'up');

  it('equal shares add up to the points: exactly without rounding, and with whoever takes the remainder', () => {
    fc.assert(fc.property(share, fc.integer({ min: 1, max: 30 }), fc.constantFrom('none', 'first', 'last'), mode, places, (points, rows, remainder, how, kept) => {
      const shares = equalShare(points, rows, remainder, { mode: how, places: kept });
      expect(shares).toHaveLength(rows);
      expect(compare(sum(shares), points)).toBe(0);
    }), SEED);
  });

  it('stay between nothing and full marks', () => {
    fc.assert(fc.property(positive, positive, share, (target, actual, full) => {
      const scores = [
        proportional(actual, full, { cap: '1', zeroBelow: '0.6' }),
        excessLoss(target, actual, full),
        linearBetween(actual, full, { from: '0.8', to: '1' }),
        ...(compare(actual, target) >= 0 ? [targetOverActual(target, actual, full)] : []),
      ];
      scores.forEach((score, index) => {
        expect(compare(score, ratioOf('0'))).toBeGreaterThanOrEqual(0);
        // Below the target an excess is a saving: the caller has answered that case before.
        if (index !== 1 || compare(actual, target) >= 0) expect(compare(score, full)).toBeLessThanOrEqual(0);
      });
    }), SEED);
  });
});

/** A rounded score may stand above an exact weight (6.67 of 20/3), but never above that weight rounded the same way. */
function limitFaults(line: LineScore, rounding: { readonly mode: RoundingMode; readonly places: number }): string[] {
  if (line.outcome === 'not-scored' || line.weight === null) return [];
  const most = round(line.weight, rounding);
  if (line.outcome === 'scored') {
    const inside = line.score.greaterThanOrEqualTo(decimal('0')) && (line.score.lessThanOrEqualTo(most) || compare(ratio(line.score), line.weight) <= 0);
    return inside ? [] : [`${decimalText(line.score)} of ${decimalText(most)}`];
  }
  if (line.range === null) return [];
  const { low, high, proposal } = line.range;
  const ordered = low.lessThanOrEqualTo(high) && (proposal === null || (proposal.greaterThanOrEqualTo(low) && proposal.lessThanOrEqualTo(high)));
  return ordered ? [] : [`${decimalText(low)}–${decimalText(high)}, ${proposal === null ? '' : decimalText(proposal)}`];
}
