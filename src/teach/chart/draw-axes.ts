import type { Axis, Chart } from './chart';
import type { Shape } from './drawing';
import { type Frame, pixel } from './frame';
import { textWidth } from './text-width';

/** In high contrast everything is as bright as everything else; the lines that only help to read are mostly gaps. */
const DASH_GRID = '1 5';

/** 坐标轴, with as many of its numbers as stand beside each other. */
export function drawAxes({ x, y }: Chart, frame: Frame): readonly Shape[] {
  const { left, right, top, bottom, fontSize, across, down } = frame;
  const below = bottom + fontSize * 1.3;
  return [
    ...y.ticks.map(({ at }): Shape => ({ kind: 'path', role: 'grid', d: `M${pixel(left)} ${pixel(down(at))}H${pixel(right)}`, thick: 1, dash: DASH_GRID })),
    { kind: 'path', role: 'axis', d: `M${pixel(left)} ${pixel(top)}V${pixel(bottom)}H${pixel(right)}`, thick: 1, dash: null },
    ...apart(x.ticks, (label) => textWidth(label, fontSize) + fontSize, across).flatMap(({ at, label }): Shape[] => [
      { kind: 'path', role: 'axis', d: `M${pixel(across(at))} ${pixel(bottom)}v3`, thick: 1, dash: null },
      { kind: 'label', role: 'axis', x: across(at), y: below, text: label, anchor: 'middle' },
    ]),
    ...apart(y.ticks, () => fontSize * 1.3, down).map(({ at, label }): Shape =>
      ({ kind: 'label', role: 'axis', x: left - fontSize / 2, y: down(at) + fontSize * 0.35, text: label, anchor: 'end' })),
    { kind: 'label', role: 'axis', x: right, y: below + fontSize * 1.4, text: x.title, anchor: 'end' },
  ];
}

/** The first and the last number come before those between them. */
function apart(ticks: Axis['ticks'], room: (label: string) => number, place: Frame['across']): Axis['ticks'] {
  const taken: { readonly at: number; readonly half: number }[] = [];
  const shown = new Set<Axis['ticks'][number]>();
  for (const tick of [ticks[0], ticks.at(-1), ...ticks.slice(1, -1)]) {
    if (tick === undefined) continue;
    const [at, half] = [place(tick.at), room(tick.label) / 2];
    if (taken.some((other) => Math.abs(other.at - at) < other.half + half)) continue;
    taken.push({ at, half });
    shown.add(tick);
  }
  return ticks.filter((tick) => shown.has(tick));
}
