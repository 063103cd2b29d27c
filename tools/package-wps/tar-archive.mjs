import { gzipSync } from 'node:zlib';
import { foldersOf } from './entry.mjs';
import { BUILT_AT } from './built-at.mjs';

const BLOCK = 512;

/** .tar.gz of entries, all owned by root, the same bytes for the same entries. */
export function tarGz(entries, root = '') {
  const blocks = [
    ...(root === '' ? [] : [header({ path: root, type: '5', mode: 0o755, size: 0 })]),
    ...foldersOf(entries).map((folder) => header({ path: `${root}${folder}/`, type: '5', mode: 0o755, size: 0 })),
    ...entries.flatMap(({ path, content, executable }) => [
      header({ path: `${root}${path}`, type: '0', mode: executable ? 0o755 : 0o644, size: content.length }),
      content,
      Buffer.alloc(-content.length & (BLOCK - 1)),
    ]),
    Buffer.alloc(2 * BLOCK),
  ];
  const gzip = gzipSync(Buffer.concat(blocks), { level: 9 });
  // The system it was made on, which nobody needs to know.
  gzip[9] = 0xff;
  return gzip;
}

/** ustar, which every system reads. */
function header({ path, type, mode, size }) {
  const block = Buffer.alloc(BLOCK);
  const [prefix, name] = split(path);
  block.write(name, 0);
  block.write(octal(mode, 7), 100);
  block.write(octal(0, 7), 108);
  block.write(octal(0, 7), 116);
  block.write(octal(size, 11), 124);
  block.write(octal(BUILT_AT, 11), 136);
  block.write(' '.repeat(8), 148);
  block.write(type, 156);
  block.write('ustar\u000000', 257);
  block.write('root', 265);
  block.write('root', 297);
  block.write(prefix, 345);
  const sum = block.reduce((before, byte) => before + byte, 0);
  block.write(`${octal(sum, 6)}\u0000 `, 148);
  return block;
}

function split(path) {
  if (Buffer.byteLength(path) <= 100) return ['', path];
  const at = path.indexOf('/', path.length - 101);
  if (at < 0 || Buffer.byteLength(path) > path.length || at > 155) throw new Error(`The name is too long for a tar archive, or not plain: ${path}`);
  return [path.slice(0, at), path.slice(at + 1)];
}

const octal = (number, digits) => number.toString(8).padStart(digits, '0');
