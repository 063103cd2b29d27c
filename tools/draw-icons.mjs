// Draws assets/icon-<size>.png: a form with a score line and a tick, readable at 16 px and on light and dark ribbons.
import { writeFileSync } from 'node:fs';
import { crc32, deflateSync } from 'node:zlib';

const SIZES = [16, 32, 64, 80, 128];
/** Each pixel is the mean of this many samples squared. */
const SAMPLES = 4;
const SHEET = [15, 108, 189, 255];
const INK = [255, 255, 255, 255];
const NONE = [0, 0, 0, 0];

/** The drawing on a square of side 1: what colour a point has. */
function colourAt(x, y) {
  if (!inRoundedSquare(x, y, 0.06, 0.94, 0.16)) return NONE;
  if (nearLine(x, y, 0.3, 0.56, 0.45, 0.72, 0.065) || nearLine(x, y, 0.45, 0.72, 0.74, 0.36, 0.065)) return INK;
  if (y > 0.2 && y < 0.29 && x > 0.22 && x < 0.78) return INK;
  return SHEET;
}

function inRoundedSquare(x, y, from, to, radius) {
  const dx = Math.max(from + radius - x, 0, x - to + radius);
  const dy = Math.max(from + radius - y, 0, y - to + radius);
  return dx * dx + dy * dy <= radius * radius;
}

function nearLine(x, y, x1, y1, x2, y2, width) {
  const along = ((x - x1) * (x2 - x1) + (y - y1) * (y2 - y1)) / ((x2 - x1) ** 2 + (y2 - y1) ** 2);
  const at = Math.min(1, Math.max(0, along));
  return Math.hypot(x - x1 - at * (x2 - x1), y - y1 - at * (y2 - y1)) <= width;
}

function pixel(column, row, size) {
  const sum = [0, 0, 0, 0];
  for (let sample = 0; sample < SAMPLES * SAMPLES; sample += 1) {
    const x = (column + ((sample % SAMPLES) + 0.5) / SAMPLES) / size;
    const y = (row + (Math.trunc(sample / SAMPLES) + 0.5) / SAMPLES) / size;
    const [r, g, b, a] = colourAt(x, y);
    sum[0] += r * a;
    sum[1] += g * a;
    sum[2] += b * a;
    sum[3] += a;
  }
  if (sum[3] === 0) return NONE;
  return [sum[0] / sum[3], sum[1] / sum[3], sum[2] / sum[3], sum[3] / (SAMPLES * SAMPLES)];
}

function png(size) {
  const rows = [];
  for (let row = 0; row < size; row += 1) {
    rows.push(0);
    for (let column = 0; column < size; column += 1) rows.push(...pixel(column, row, size));
  }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(size, 0);
  header.writeUInt32BE(size, 4);
  header.set([8, 6, 0, 0, 0], 8);
  return Buffer.concat([Buffer.from('89504e470d0a1a0a', 'hex'), chunk('IHDR', header), chunk('IDAT', deflateSync(Buffer.from(rows), { level: 9 })), chunk('IEND', Buffer.alloc(0))]);
}

function chunk(type, data) {
  const body = Buffer.concat([Buffer.from(type), data]);
  const whole = Buffer.alloc(body.length + 8);
  whole.writeUInt32BE(data.length, 0);
  whole.set(body, 4);
  whole.writeUInt32BE(crc32(body), body.length + 4);
  return whole;
}

for (const size of SIZES) writeFileSync(new URL(`../assets/icon-${size}.png`, import.meta.url), png(size));
