import type { Chart, Mark } from './chart';
import { drawAxes } from './draw-axes';
import { drawCurve } from './draw-curve';
import type { Drawing, DrawingSize, Shape } from './drawing';
import { drawBands, drawLimits } from './draw-limits';
import { drawRooms } from './draw-rooms';
import { type Frame, frameOf, pixel, placed } from './frame';
import { placeLabels } from './place-labels';

/** As wide as the narrowest pane leaves room for. */
export const PANE_SIZE: DrawingSize = { width: 280, height: 190, fontSize: 11 };

/** 画图: from the numbers of a chart to plain shapes, that a page draws as SVG and paper takes as text. */
export function drawChart(chart: Chart, size: DrawingSize = PANE_SIZE): Drawing {
  const frame = frameOf(chart, size);
  return {
    ...size,
    shapes: [
      ...drawBands(chart.bands, frame),
      ...drawAxes(chart, frame),
      ...drawRooms(chart.rooms, frame),
      ...drawLimits(chart.limits, frame),
      ...drawCurve(chart.segments, frame),
      ...chart.marks.flatMap((mark) => drawMark(mark, frame)),
      ...placeLabels(chart, frame),
    ],
  };
}

/** 表中的点 is a cross, the moved one a ring around a dot: two shapes and not two colours. */
function drawMark({ point, sort }: Mark, frame: Frame): readonly Shape[] {
  const { x, y } = placed(point, frame);
  if (sort === 'written') {
    return [{ kind: 'path', role: 'written', d: `M${pixel(x - 4)} ${pixel(y - 4)}l8 8m0 -8l-8 8`, thick: 2, dash: null }];
  }
  return [
    { kind: 'dot', role: 'moved', x, y, radius: 6, filled: false },
    { kind: 'dot', role: 'moved', x, y, radius: 2.5, filled: true },
  ];
}
