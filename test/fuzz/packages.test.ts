import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { assess } from '../../src/assess';
import { planChanges } from '../../src/fill/plan-changes';
import { HostError } from '../../src/host/host-error';
import { nodeCodec } from '../../src/host/xlsx/zip/codec.node';
import { readDirectory } from '../../src/host/xlsx/zip/read-directory';
import { writeZip } from '../../src/host/xlsx/zip/write-zip';
import { XlsxHost } from '../../src/host/xlsx/xlsx-host';
import { shippedProfiles } from '../../src/profile/shipped-profiles';
import { NO_JUDGEMENTS } from '../../src/scoring/form-score';
import { Random } from './random';

/** `npm run fuzz` asks for 10,000; the test command runs a fixed share. */
const PACKAGES = Number(process.env['ZIPING_FUZZ_PACKAGES'] ?? '300');

const sources = readdirSync('assets/samples').filter((name) => name.endsWith('.xlsx')).map((name) => new Uint8Array(readFileSync(`assets/samples/${name}`)));

describe('damaged packages', () => {
  it('give a result or one clear error, never anything else, and leave the input alone', { timeout: 3_600_000 }, async () => {
    let refused = 0;
    for (let seed = 1; seed <= PACKAGES; seed += 1) {
      const random = new Random(seed);
      const source = random.pick(sources);
      const damaged = random.chance(50) ? damagedBytes(random, source) : damagedPart(random, source);
      const before = Uint8Array.from(damaged);
      const error = await troubleWith(damaged);
      if (error !== null) {
        refused += 1;
        expect(error, `seed ${seed}: ${String((error as Error).stack)}`).toBeInstanceOf(HostError);
      }
      expect(Buffer.compare(damaged, before), `seed ${seed}: the input changed`).toBe(0);
    }
    expect(refused, 'most damage is noticed').toBeGreaterThan(PACKAGES / 10);
  });
});

/** The whole line over the bytes; the error it ended with, or null. */
async function troubleWith(bytes: Uint8Array): Promise<unknown> {
  try {
    const host = XlsxHost.open(bytes, nodeCodec);
    const { forms } = assess(await host.read(), { profiles: shippedProfiles(), chosen: () => null, judgements: { ...NO_JUDGEMENTS, acceptDefaults: true } });
    const edits = forms.flatMap(({ form, profile, score }) => profile === null || score === null
      ? []
      : planChanges({ form, profile, score }, { overwrite: false, overwriteFormulas: false, formulas: false }).planned.map(({ edit }) => edit));
    await host.apply({ edits, marks: null, store: '{}' });
    // What was written can be read again.
    await XlsxHost.open(host.toBytes(), nodeCodec).read();
    return null;
  } catch (error) {
    return error;
  }
}

/** Bytes flipped, cut off, doubled or put in anywhere in the file. */
function damagedBytes(random: Random, source: Uint8Array): Uint8Array {
  let bytes = Uint8Array.from(source);
  for (let times = 1 + random.below(4); times > 0; times -= 1) {
    const at = random.below(bytes.length);
    const kind = random.below(4);
    if (kind === 0) bytes[at] = random.below(256);
    else if (kind === 1) bytes = bytes.slice(0, Math.max(1, at));
    else if (kind === 2) bytes = joined(bytes.subarray(0, at), bytes.subarray(Math.max(0, at - random.below(200)), at), bytes.subarray(at));
    else bytes = joined(bytes.subarray(0, at), Uint8Array.of(random.below(256)), bytes.subarray(at));
  }
  return bytes;
}

const JUNK = ['', '<', '>', '/', '"', '&', '&#0;', '&#xFFFFFF;', '<!DOCTYPE a [<!ENTITY b "c">]>', ' r="ZZZ9999999"', ' s="99999"', ' t="s"', '<v>1e999</v>', '</row>', '<c/>', '<row r="-1"/>', '\u0000', '__proto__', '<mergeCell ref="A1:XFD1048576"/>'];

/** One part's text damaged, in a package that is otherwise whole: this reaches behind the checksums. */
function damagedPart(random: Random, source: Uint8Array): Uint8Array {
  const entries = readDirectory(source);
  const entry = random.pick(entries);
  const data = source.subarray(entry.dataStart, entry.dataStart + entry.compressedSize);
  let text = new TextDecoder().decode(entry.method === 0 ? data : nodeCodec.inflate(data, entry.size));
  if (random.chance(5)) return writeZip(source, entries, new Map([[entry.name, null]]), nodeCodec);
  for (let times = 1 + random.below(3); times > 0; times -= 1) {
    const at = random.below(text.length + 1);
    text = text.slice(0, at) + random.pick(JUNK) + text.slice(at + random.below(12));
  }
  return writeZip(source, entries, new Map([[entry.name, new TextEncoder().encode(text)]]), nodeCodec);
}

function joined(...pieces: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(pieces.reduce((length, piece) => length + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
