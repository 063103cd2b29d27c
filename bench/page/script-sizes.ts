import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

const FOLDER = 'dist/workbench';

/** gzip KB of the scripts that the pane needs for its first picture; rules, engine and grid come after it. */
export function firstScripts(): number {
  const first = [...readFileSync(`${FOLDER}/index.html`, 'utf8').matchAll(/<script[^>]+src="([^"]+)"/g)].map(([, name]) => name!);
  return first.reduce((sum, name) => sum + gzipSync(readFileSync(`${FOLDER}/${name}`)).length, 0) / 1000;
}
