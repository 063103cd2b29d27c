import { describe, expect, it } from 'vitest';
import { ratioOf } from '../../../src/exact/ratio';
import { curveChart } from '../../../src/teach/curve/curve-chart';
import { type Curve, curveOf } from '../../../src/teach/curve/curve';
import type { Move } from '../../../src/teach/what-if/move';
import { say } from '../../../src/wording/say';
import { formOf } from '../../scoring/form-of';
import { type Change, profileOf } from '../../scoring/profile-of';

const form = formOf({ funds: [{ initial: '100', budget: '100', spent: '95' }], rows: [{ level1: '产出指标', level2: '成本指标', name: '甲', target: '≤8万元', actual: '10万元', weight: '10' }] });

function curve(move: Move, id = 'mof/2020', changes: readonly Change[] = []): Curve {
  const found = curveOf(form, profileOf(id, changes), move.kind === 'execution-rate' ? null : 0, move);
  if ('why' in found) throw new Error(found.why.key);
  return found;
}

const zh = (message: Parameters<typeof say>[0]) => say(message, 'zh');
const NO_MARKS = { written: null, moved: null };

describe('the chart of a curve', () => {
  it('names what lies along it: the unit, the full marks and the target', () => {
    const { x, y, limits, bands, segments } = curveChart(curve({ kind: 'actual', row: 0 }), NO_MARKS, zh);
    expect([x.title, y.title, limits.map(({ along, label }) => `${along} ${label}`), bands]).toEqual(['实际完成值（万元）', '得分（修约前）', ['y 满分 10', 'x 指标值 8万元'], []]);
    expect(segments.map(({ points }) => points.length > 15 ? 'bent' : points.length)).toEqual([2, 'bent']);
  });

  it('names each band of a rule by what it gives', () => {
    const rule = [{ at: '/fundMeasures/0/rule', value: { method: 'banded', bands: [{ interval: '>=0.98', points: '10' }, { interval: '[0.8..0.98)', points: '6' }, { interval: '<0.8', points: '0' }] } }];
    expect(curveChart(curve({ kind: 'execution-rate' }, 'mof/2020', rule), NO_MARKS, zh).bands.map(({ label }) => label)).toEqual(['0分', '6分', '10分']);
  });

  it('has no full marks where the points are what moves', () => {
    expect(curveChart(curve({ kind: 'weight', row: 0 }), NO_MARKS, zh).limits).toEqual([]);
  });

  it('shows the point moved to beside that of the form, and only one where they are the same', () => {
    const [written, moved] = [{ at: ratioOf('10'), exact: ratioOf('8'), shown: '8.00' }, { at: ratioOf('16'), exact: ratioOf('5'), shown: '5.00' }];
    const chart = (marks: Parameters<typeof curveChart>[1]) => curveChart(curve({ kind: 'actual', row: 0 }), marks, zh);
    expect(chart({ written, moved }).marks.map(({ label }) => label)).toEqual(['表中 8.00', '如果 5.00']);
    expect(chart({ written, moved: written }).marks.map(({ label }) => label)).toEqual(['表中 8.00']);
    const open = chart({ written, moved: { ...moved, exact: null } });
    expect([open.marks.length, open.limits.at(-1)?.label]).toEqual([1, '如果：待人工']);
  });

  it('draws a bent stretch through the very point that is shown', () => {
    const moved = { at: ratioOf('9.37'), exact: ratioOf('8'), shown: '' };
    const bent = (marks: Parameters<typeof curveChart>[1]) => curveChart(curve({ kind: 'actual', row: 0 }), marks, zh).segments[1]!.points;
    expect(bent({ written: null, moved }).length).toBe(bent(NO_MARKS).length + 1);
    expect(bent({ written: null, moved }).filter(({ x }) => x.numerator.equals('9.37')).length).toBe(1);
  });

  it('hatches where a person decides', () => {
    const manual = [{ at: '/indicators/reverse/rule', value: { method: 'manual' } }];
    expect(curveChart(curve({ kind: 'actual', row: 0 }, 'mof/2020', manual), NO_MARKS, zh).rooms.map(({ label }) => label)).toEqual(['待人工']);
  });
});
