import { readdirSync, readFileSync } from 'node:fs';
import { inflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { iconFiles } from '../../tools/icons/icon-files.mjs';
import { scanlines } from '../../tools/icons/png.mjs';

/** The rows of a PNG file as it was drawn: one chunk of data, nothing filtered. */
function rowsOf(file: string): Buffer {
  const bytes = readFileSync(file);
  const at = bytes.indexOf('IDAT');
  return inflateSync(bytes.subarray(at + 4, at + 4 + bytes.readUInt32BE(at - 4)));
}

describe('the pictures of the add-in', () => {
  it('are all there, and none besides', () => {
    const lying = readdirSync('assets', { recursive: true, encoding: 'utf8' }).map((name) => name.replaceAll('\\', '/')).filter((name) => name.endsWith('.png'));
    expect(lying.sort()).toEqual(iconFiles.map(({ file }) => file).sort());
  });

  it.each(iconFiles.filter(({ size }) => size === 16 || size === 32))('are what tools/draw-icons.mjs draws: $file', ({ file, size, draw }) => {
    expect(rowsOf(`assets/${file}`).equals(scanlines(size, draw(size)))).toBe(true);
  });
});
