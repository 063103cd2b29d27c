import type { Band, Limit } from './chart';
import type { Shape } from './drawing';
import { type Frame, pixel } from './frame';

const DASH_ACROSS = '6 3';
const DASH_UPRIGHT = '2 3';
const DASH_BAND = '1 3';

/** 封顶、保底与目标: dashed lines, told apart by their dashes and by their names. */
export function drawLimits(limits: readonly Limit[], { left, right, top, bottom, across, down }: Frame): readonly Shape[] {
  return limits.map(({ along, at }): Shape => along === 'y'
    ? { kind: 'path', role: 'limit', d: `M${pixel(left)} ${pixel(down(at))}H${pixel(right)}`, thick: 1, dash: DASH_ACROSS }
    : { kind: 'path', role: 'limit', d: `M${pixel(across(at))} ${pixel(top)}V${pixel(bottom)}`, thick: 1, dash: DASH_UPRIGHT });
}

/** 分档: every other one shaded, each between dotted lines. */
export function drawBands(bands: readonly Band[], { top, bottom, across }: Frame): readonly Shape[] {
  return bands.flatMap(({ from, to }, index): Shape[] => {
    const [left, right] = [across(from), across(to)];
    return [
      ...(index % 2 === 0 ? [] : [{ kind: 'area', role: 'band', x: left, y: top, width: right - left, height: bottom - top } as const]),
      { kind: 'path', role: 'band', d: `M${pixel(left)} ${pixel(top)}V${pixel(bottom)}M${pixel(right)} ${pixel(top)}V${pixel(bottom)}`, thick: 1, dash: DASH_BAND },
    ];
  });
}
