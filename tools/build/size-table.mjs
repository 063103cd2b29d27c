import { gzipSync } from 'node:zlib';

/** Below it a file is not worth a line of its own. */
const SMALL = 10_000;

/** Prints, after a build, what a browser has to load at once and what later, file by file. */
export class SizeTable {
  apply(compiler) {
    const sizes = new Map();
    compiler.hooks.assetEmitted.tap('SizeTable', (name, { content }) => {
      if (/\.(js|css)$/.test(name)) sizes.set(name, { raw: content.length, gzip: gzipSync(content).length });
    });
    compiler.hooks.done.tap('SizeTable', ({ compilation }) => {
      if (sizes.size === 0) return;
      console.log(`${compiler.options.name}:`);
      const initial = new Set([...compilation.entrypoints.values()].flatMap((entry) => entry.getFiles()));
      const rows = [...sizes].sort(([a, { gzip }], [b, other]) => Number(initial.has(b)) - Number(initial.has(a)) || other.gzip - gzip);
      const shown = rows.filter(([name, { gzip }]) => initial.has(name) || gzip >= SMALL);
      for (const [name, size] of shown) print(initial.has(name) ? 'at once' : 'later', name, size);
      const small = rows.filter((row) => !shown.includes(row)).map(([, size]) => size);
      print('later', `${small.length} small files`, { raw: sum(small.map(({ raw }) => raw)), gzip: sum(small.map(({ gzip }) => gzip)) });
    });
  }
}

function print(when, name, { raw, gzip }) {
  console.log(`${when.padEnd(8)}${kilobytes(raw).padStart(10)}${kilobytes(gzip).padStart(10)} gzip  ${name}`);
}

function sum(numbers) {
  return numbers.reduce((before, number) => before + number, 0);
}

function kilobytes(bytes) {
  return `${(bytes / 1000).toFixed(1)} KB`;
}
