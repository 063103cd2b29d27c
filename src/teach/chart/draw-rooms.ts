import type { Room } from './chart';
import type { Shape } from './drawing';
import { type Frame, pixel } from './frame';

/** Pixels from one stroke of the hatching to the next. */
const HATCH = 8;

/** 待定区, hatched: here stands no curve, and nobody should take the area for one. */
export function drawRooms(rooms: readonly Room[], frame: Frame): readonly Shape[] {
  return rooms.map((room): Shape => {
    const [left, right] = [frame.across(room.from), frame.across(room.to)];
    const [top, bottom] = [frame.down(room.high), frame.down(room.low)];
    const outline = `M${pixel(left)} ${pixel(top)}H${pixel(right)}V${pixel(bottom)}H${pixel(left)}Z`;
    return { kind: 'path', role: 'room', d: outline + hatching(left, right, top, bottom), thick: 1, dash: null };
  });
}

/** Strokes that rise to the right, cut off at the edges of the area. */
function hatching(left: number, right: number, top: number, bottom: number): string {
  const [width, height] = [right - left, bottom - top];
  const strokes: string[] = [];
  for (let from = HATCH; from < width + height; from += HATCH) {
    const [startX, startY] = from <= height ? [left, top + from] : [left + from - height, bottom];
    const [endX, endY] = from <= width ? [left + from, top] : [right, top + from - width];
    strokes.push(`M${pixel(startX)} ${pixel(startY)}L${pixel(endX)} ${pixel(endY)}`);
  }
  return strokes.join('');
}
