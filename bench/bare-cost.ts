import { deflateRawSync } from 'node:zlib';
import { nodeCodec } from '../src/host/xlsx/zip/codec.node';
import { readDirectory } from '../src/host/xlsx/zip/read-directory';

/**
 * 底价: what any program must do to change these parts of a package: inflate and scan every part that the host reads,
 * and deflate and checksum the parts that change. It understands nothing of what it scans.
 */
export function bareCost(input: Uint8Array, output: Uint8Array): number {
  const before = readDirectory(input);
  const after = new Map(readDirectory(output).map((entry) => [entry.name, entry]));
  let tags = 0;
  let written = 0;
  for (const entry of before) {
    if (!READ.test(entry.name)) continue;
    const data = input.subarray(entry.dataStart, entry.dataStart + entry.compressedSize);
    const bytes = entry.method === 0 ? data : nodeCodec.inflate(data, entry.size);
    nodeCodec.crc32(bytes);
    const text = new TextDecoder().decode(bytes);
    for (let at = text.indexOf('<'); at >= 0; at = text.indexOf('<', at + 1)) tags += 1;
    if (after.get(entry.name)?.crc === entry.crc) continue;
    const changed = new TextEncoder().encode(text);
    nodeCodec.crc32(changed);
    written += deflateRawSync(changed, { level: 6 }).length;
  }
  return tags + written;
}

const READ = /^(?:\[Content_Types\]\.xml|_rels\/\.rels|xl\/workbook\.xml|xl\/_rels\/workbook\.xml\.rels|xl\/styles\.xml|xl\/sharedStrings\.xml|xl\/worksheets\/[^/]+\.xml|customXml\/.+)$/;
