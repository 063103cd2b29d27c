import { crc32, deflateSync } from 'node:zlib';

/** Each pixel is the mean of this many samples squared. */
const SAMPLES = 8;
const NONE = [0, 0, 0, 0];

/**
 * The rows of a square picture as PNG has them before they are packed. Of the layers that cover a point, the last one
 * gives its colour; a layer without a colour cuts out.
 */
export function scanlines(size, layers) {
  const rows = [];
  for (let row = 0; row < size; row += 1) {
    rows.push(0);
    for (let column = 0; column < size; column += 1) rows.push(...pixel(column, row, layers));
  }
  return Buffer.from(rows);
}

export function png(size, layers) {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(size, 0);
  header.writeUInt32BE(size, 4);
  header.set([8, 6, 0, 0, 0], 8);
  return Buffer.concat([Buffer.from('89504e470d0a1a0a', 'hex'), chunk('IHDR', header), chunk('IDAT', deflateSync(scanlines(size, layers), { level: 9 })), chunk('IEND', Buffer.alloc(0))]);
}

function pixel(column, row, layers) {
  const sum = [0, 0, 0];
  let covered = 0;
  for (let sample = 0; sample < SAMPLES * SAMPLES; sample += 1) {
    const x = column + ((sample % SAMPLES) + 0.5) / SAMPLES;
    const y = row + (Math.trunc(sample / SAMPLES) + 0.5) / SAMPLES;
    const colour = layers.findLast(({ inside }) => inside(x, y))?.colour;
    if (colour === undefined) continue;
    covered += 1;
    colour.forEach((part, index) => { sum[index] += part; });
  }
  if (covered === 0) return NONE;
  return [...sum.map((part) => whole(part / covered)), whole((255 * covered) / SAMPLES ** 2)];
}

function whole(part) {
  return Math.floor(part + 0.5);
}

function chunk(type, data) {
  const body = Buffer.concat([Buffer.from(type), data]);
  const packed = Buffer.alloc(body.length + 8);
  packed.writeUInt32BE(data.length, 0);
  packed.set(body, 4);
  packed.writeUInt32BE(crc32(body), body.length + 4);
  return packed;
}
