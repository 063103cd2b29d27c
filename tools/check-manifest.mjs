// `npm run manifest:check` looks over a built add-in, dist/office unless another folder is named: its manifest, and whether
// every page, picture and function that the manifest speaks of is there.
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { checkManifest } from './manifest/check-manifest.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const folder = resolve(process.argv[2] ?? join(root, 'dist/office'));

function file(path) {
  try {
    return readFileSync(join(folder, path));
  } catch {
    return null;
  }
}

const manifest = file('manifest.xml');
if (manifest === null) {
  console.error(`${folder} holds no manifest.xml: run npm run build first, or name the folder of the add-in.`);
  process.exit(2);
}

const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const scripts = readdirSync(folder).filter((name) => name.endsWith('.js')).map((name) => String(file(name)));
const problems = checkManifest(String(manifest), {
  version,
  file,
  // A minifier keeps names that stand in quotes or as keys.
  answersTo: (name) => scripts.some((script) => new RegExp(`\\b${name}\\b`).test(script)),
});
for (const { rule, line, says } of problems) console.error(`manifest.xml:${line} ${rule}: ${says}`);
if (problems.length === 0) console.log(`${join(folder, 'manifest.xml')} is in order.`);
process.exitCode = problems.length === 0 ? 0 : 1;
