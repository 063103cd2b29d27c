import { describe, expect, it } from 'vitest';
import { ratioOf } from '../../../src/exact/ratio';
import type { Chart, Segment } from '../../../src/teach/chart/chart';
import { drawChart, PANE_SIZE } from '../../../src/teach/chart/draw-chart';
import type { Shape } from '../../../src/teach/chart/drawing';
import { niceTicks } from '../../../src/teach/chart/nice-ticks';
import { textWidth } from '../../../src/teach/chart/text-width';
import { decimal } from '../../../src/exact/decimal';

const point = (x: string, y: string) => ({ x: ratioOf(x), y: ratioOf(y) });
const segment = (points: readonly (readonly [string, string])[], startIncluded = true, endIncluded = true): Segment =>
  ({ points: points.map(([x, y]) => point(x, y)), startIncluded, endIncluded });

const CHART: Chart = {
  x: { from: ratioOf('0'), to: ratioOf('100'), title: '实际完成值', ticks: niceTicks(decimal('0'), decimal('100')) },
  y: { from: ratioOf('0'), to: ratioOf('10'), title: '得分', ticks: niceTicks(decimal('0'), decimal('10')) },
  segments: [], rooms: [], bands: [], limits: [], marks: [],
};

function dots(segments: readonly Segment[]): readonly (readonly [filled: boolean, x: number, y: number])[] {
  return drawChart({ ...CHART, segments }).shapes.flatMap((shape) => shape.kind === 'dot' ? [[shape.filled, shape.x, shape.y] as const] : []);
}

describe('a jump', () => {
  it('has a closed dot where the value lies and an open one where the curve only comes near', () => {
    const drawn = dots([segment([['0', '0'], ['60', '0']], true, false), segment([['60', '6'], ['100', '10']])]);
    expect(drawn.map(([filled]) => filled)).toEqual([false, true]);
    expect(drawn[0]![1]).toBe(drawn[1]![1]);
    expect(drawn[0]![2]).toBeGreaterThan(drawn[1]![2]);
  });

  it('is none where two pieces meet', () => {
    expect(dots([segment([['0', '0'], ['60', '6']], true, false), segment([['60', '6'], ['100', '6']])])).toEqual([]);
  });

  it('may leave a single point between two pieces', () => {
    const drawn = dots([segment([['0', '0'], ['60', '0']], true, false), segment([['60', '10']]), segment([['60', '0'], ['100', '0']], false, true)]);
    expect(drawn.map(([filled]) => filled)).toEqual([false, false, true]);
  });
});

describe('labels', () => {
  const boxes = (shapes: readonly Shape[]) => shapes.flatMap((shape) => {
    if (shape.kind !== 'label') return [];
    const width = textWidth(shape.text, PANE_SIZE.fontSize);
    const left = shape.anchor === 'start' ? shape.x : shape.anchor === 'end' ? shape.x - width : shape.x - width / 2;
    return [{ text: shape.text, left, right: left + width, top: shape.y - PANE_SIZE.fontSize, bottom: shape.y }];
  });

  it('stand apart from each other and inside of the picture, even where everything lies in one corner', () => {
    const { shapes } = drawChart({
      ...CHART,
      bands: [{ from: ratioOf('0'), to: ratioOf('60'), label: '0分' }, { from: ratioOf('60'), to: ratioOf('100'), label: '按比例' }],
      limits: [{ along: 'y', at: ratioOf('10'), label: '封顶 10' }, { along: 'y', at: ratioOf('0'), label: '保底 0' }, { along: 'x', at: ratioOf('98'), label: '目标 98' }],
      marks: [{ point: point('98', '10'), label: '表中 10', sort: 'written' }, { point: point('99', '10'), label: '现在 10', sort: 'moved' }],
    });
    const all = boxes(shapes);
    for (const [index, box] of all.entries()) {
      expect([box.text, box.left >= 0, box.right <= PANE_SIZE.width, box.top >= 0, box.bottom <= PANE_SIZE.height]).toEqual([box.text, true, true, true, true]);
      for (const other of all.slice(index + 1)) {
        const over = box.left < other.right && other.left < box.right && box.top < other.bottom && other.top < box.bottom;
        expect([box.text, other.text, over]).toEqual([box.text, other.text, false]);
      }
    }
  });

  it('leave the curve free where there is room beside it', () => {
    const { shapes } = drawChart({ ...CHART, segments: [segment([['0', '10'], ['50', '10']]), segment([['50', '10'], ['100', '5']])], marks: [{ point: point('50', '10'), label: '表中 10', sort: 'written' }] });
    const label = boxes(shapes).find(({ text }) => text === '表中 10')!;
    const line = shapes.flatMap((shape) => shape.kind === 'path' && shape.role === 'curve' ? [shape.d.match(/[\d.]+/g)!.map(Number)] : [])[1]!;
    const [x1, y1, x2, y2] = line as [number, number, number, number];
    for (let step = 0; step <= 20; step += 1) {
      const [x, y] = [x1 + (x2 - x1) * step / 20, y1 + (y2 - y1) * step / 20];
      expect([step, x > label.left && x < label.right && y > label.top && y < label.bottom]).toEqual([step, false]);
    }
  });

  it('of an axis are left out where they would run into each other, the first and the last never', () => {
    const ticks = Array.from({ length: 60 }, (_, at) => ({ at: ratioOf(String(at)), label: `${at}0000000` }));
    const { shapes } = drawChart({ ...CHART, x: { ...CHART.x, to: ratioOf('59'), ticks } });
    const shown = shapes.flatMap((shape) => shape.kind === 'label' && /^\d{8,}$/.test(shape.text) ? [shape.text] : []);
    expect(shown[0]).toBe('00000000');
    expect(shown.at(-1)).toBe('590000000');
    expect(shown.length).toBeLessThan(7);
  });
});

describe('shapes', () => {
  it('of an area that a rule leaves open are hatched, and no stroke leaves it', () => {
    const { shapes } = drawChart({ ...CHART, rooms: [{ from: ratioOf('20'), to: ratioOf('70'), low: ratioOf('2'), high: ratioOf('9'), label: '待人工' }] });
    const room = shapes.find((shape) => shape.role === 'room' && shape.kind === 'path');
    const d = room?.kind === 'path' ? room.d : '';
    const [outline, ...strokes] = d.split(/(?=M)/);
    const corners = /^M([\d.]+) ([\d.]+)H([\d.]+)V([\d.]+)/.exec(outline!)!.slice(1).map(Number);
    expect(strokes.length).toBeGreaterThan(10);
    for (const stroke of strokes) {
      const [x1, y1, x2, y2] = stroke.match(/[\d.]+/g)!.map(Number);
      for (const x of [x1!, x2!]) expect(x >= corners[0]! - 0.2 && x <= corners[2]! + 0.2).toBe(true);
      for (const y of [y1!, y2!]) expect(y >= corners[1]! - 0.2 && y <= corners[3]! + 0.2).toBe(true);
    }
  });

  it('differ by more than their colour', () => {
    const { shapes } = drawChart({
      ...CHART,
      segments: [segment([['0', '0'], ['100', '10']])],
      bands: [{ from: ratioOf('0'), to: ratioOf('60'), label: 'a' }],
      limits: [{ along: 'y', at: ratioOf('10'), label: 'b' }, { along: 'x', at: ratioOf('98'), label: 'c' }],
    });
    const lines = shapes.filter((shape) => shape.kind === 'path' && ['curve', 'band', 'limit'].includes(shape.role));
    expect(new Set(lines.map((line) => line.kind === 'path' ? `${line.thick} ${line.dash ?? ''}` : '')).size).toBe(4);
  });
});

describe('numbers of an axis', () => {
  it.each([
    ['0', '190', ['0', '50', '100', '150']],
    ['0', '0.3', ['0', '0.1', '0.2', '0.3']],
    ['-7', '12', ['-5', '0', '5', '10']],
    ['0', '10', ['0', '2', '4', '6', '8', '10']],
    ['4', '4', ['4']],
    ['0', '123456789012345678901234567890', ['0', '50000000000000000000000000000', '100000000000000000000000000000']],
  ])('from %s to %s are %j', (from, to, labels) => {
    expect(niceTicks(decimal(from), decimal(to)).map(({ label }) => label)).toEqual(labels);
  });
});
