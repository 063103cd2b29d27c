import { existsSync, readFileSync } from 'node:fs';
import { COMMANDS } from '../../src/addin/pane-commands';
import type { Surroundings } from '../../tools/manifest/check-manifest.mjs';

export const MANIFEST = readFileSync('manifest.xml', 'utf8');

const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };

/** The manifest as it lies in the repository: its pictures are there, its page is made by the build. */
export const surroundings: Surroundings = {
  version,
  file: (path) => {
    if (path.endsWith('.html')) return Buffer.alloc(0);
    return existsSync(path) ? readFileSync(path) : null;
  },
  answersTo: (name) => Object.hasOwn(COMMANDS, name),
};
