import { readdirSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

const FOLDER = 'dist/workbench';

/** gzip KB of the scripts that the pane needs for its first picture, and until it can be used; the grid is not among them. */
export function scriptSizes(): { readonly firstPicture: number; readonly usable: number } {
  const first = [...readFileSync(`${FOLDER}/index.html`, 'utf8').matchAll(/<script[^>]+src="([^"]+)"/g)].map(([, name]) => name!);
  const engine = readdirSync(FOLDER).filter((name) => name.startsWith('engine.') && name.endsWith('.js'));
  const size = (names: readonly string[]) => names.reduce((sum, name) => sum + gzipSync(readFileSync(`${FOLDER}/${name}`)).length, 0) / 1000;
  return { firstPicture: size(first), usable: size([...first, ...engine]) };
}
