import { readdirSync, readFileSync } from 'node:fs';
import { deflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { XlsxHost } from '../../../../src/host/xlsx/xlsx-host';
import { browserCodec } from '../../../../src/host/xlsx/zip/codec.browser';
import { nodeCodec } from '../../../../src/host/xlsx/zip/codec.node';
import { explicitly } from '../../plain-workbook';
import { NOTHING } from '../../contract';
import { changedParts } from '../package-of';
import { byExceljs, byHand, byPopulate } from '../rich-workbooks';
import { processorTime } from '../../../support/processor-time';

/** Noise and long repetitions, over the borders of slices and of the window that deflate looks back through. */
const bytes = fc.array(fc.oneof(
  fc.uint8Array({ maxLength: 3_000 }),
  fc.tuple(fc.uint8Array({ minLength: 1, maxLength: 40 }), fc.integer({ min: 1, max: 2_000 })).map(([piece, times]) => new Uint8Array(Buffer.concat(Array.from({ length: times }, () => piece)))),
), { maxLength: 6 }).map((pieces) => new Uint8Array(Buffer.concat(pieces)));

const FORMS = 'assets/samples';

describe('codec of a browser page', () => {
  it('inflates what Node deflated, and the other way round', () => {
    fc.assert(fc.property(bytes, fc.integer({ min: 0, max: 9 }), (plain, level) => {
      expect(Buffer.compare(browserCodec.inflate(new Uint8Array(deflateRawSync(plain, { level })), plain.length), plain)).toBe(0);
      expect(Buffer.compare(nodeCodec.inflate(browserCodec.deflate(plain), plain.length), plain)).toBe(0);
      expect(browserCodec.crc32(plain)).toBe(nodeCodec.crc32(plain));
    }));
  });

  it('refuses what gives one byte more than announced, and what is cut off', () => {
    fc.assert(fc.property(bytes.filter(({ length }) => length > 0), (plain) => {
      const deflated = nodeCodec.deflate(plain);
      expect(() => browserCodec.inflate(deflated, plain.length - 1)).toThrow();
      expect(() => browserCodec.inflate(deflated.subarray(0, -1), plain.length)).toThrow();
    }));
  });

  it('gives the right bytes, or others than the checksum says, or throws, wherever a stream is damaged', () => {
    fc.assert(fc.property(bytes.filter(({ length }) => length > 0), fc.nat(), fc.integer({ min: 0, max: 7 }), (plain, place, bit) => {
      const deflated = Uint8Array.from(nodeCodec.deflate(plain));
      deflated[place % deflated.length]! ^= 1 << bit;
      let out: Uint8Array;
      try {
        out = browserCodec.inflate(deflated, plain.length);
      } catch {
        return;
      }
      const isTakenForGood = out.length === plain.length && nodeCodec.crc32(out) === nodeCodec.crc32(plain);
      expect(isTakenForGood).toBe(Buffer.compare(out, plain) === 0);
    }));
  });

  it('stops at the announced size of a bomb instead of inflating its gigabyte', () => {
    const bomb = new Uint8Array(Buffer.concat(Array.from({ length: 64 }, () => deflateRawSync(Buffer.alloc(16 * 1024 * 1024), { finishFlush: 2 }))));
    const start = processorTime();
    expect(() => browserCodec.inflate(bomb, 1024)).toThrow(RangeError);
    expect(processorTime() - start).toBeLessThan(1_000);
  });

  it('does not walk through what hangs behind the end of a stream', () => {
    const tail = new Uint8Array(8 * 1024 * 1024).fill(0xff);
    expect(() => browserCodec.inflate(new Uint8Array(Buffer.concat([deflateRawSync(Buffer.from('a')), tail])), 1)).toThrow(RangeError);
  });

  it.each(readdirSync(FORMS).filter((name) => name.endsWith('.xlsx')))('opens and writes %s as Node does', async (name) => {
    await sameUnderBoth(new Uint8Array(readFileSync(`${FORMS}/${name}`)));
  });

  it('opens and writes what other programs made as Node does', async () => {
    for (const file of [await byExceljs(), await byPopulate(), byHand()]) await sameUnderBoth(file);
  });
});

async function sameUnderBoth(file: Uint8Array): Promise<void> {
  const [here, there] = [XlsxHost.open(file, browserCodec), XlsxHost.open(file, nodeCodec)];
  expect(explicitly(await here.read())).toEqual(explicitly(await there.read()));
  for (const host of [here, there]) await host.apply({ ...NOTHING, store: '{"a":1}' });
  expect(changedParts(here.toBytes(), there.toBytes())).toEqual([]);
  expect(explicitly(await XlsxHost.open(here.toBytes(), browserCodec).read())).toEqual(explicitly(await there.read()));
  await here.apply({ ...NOTHING, store: '' });
  expect(changedParts(file, here.toBytes())).toEqual([]);
}
