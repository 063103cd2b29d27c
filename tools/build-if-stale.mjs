// `node tools/build-if-stale.mjs [cli|workbench|office|wps]…` builds what is older than the sources it is made of, so that every
// command runs today's sources and nobody waits for what is built already.
import { spawn } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, statSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { LOCAL_ADDRESS } from './build/office-options.mjs';
import { wpsFolder } from './build/wps-folder.mjs';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

const BUILD_ONE = fileURLToPath(new URL('build/build-one.mjs', import.meta.url));

const COMMON = ['src', 'profiles', 'criteria', 'webpack.config.js', 'tools/build', 'package.json', 'package-lock.json'];

/** Each product, the file by which it is dated, and what it is made of. */
const PRODUCTS = {
  cli: { built: 'dist/cli/ziping.mjs', sources: COMMON },
  workbench: { built: 'dist/workbench/index.html', sources: [...COMMON, 'assets'] },
  office: { built: 'dist/office/manifest.xml', sources: [...COMMON, 'assets', 'manifest.xml'], isOther: isForOthers },
  wps: { built: join('dist/wps', wpsFolder(), 'ribbon.xml'), sources: [...COMMON, 'assets/ribbon'] },
};

/** Builds those of `names` that are stale; says so through `tell` before it starts. */
export async function buildIfStale(names, tell = () => undefined) {
  const stale = names.filter((name) => {
    const { built, sources, isOther = () => false } = PRODUCTS[name];
    return isOther() || Math.max(...sources.map((source) => newest(`${ROOT}/${source}`))) >= builtAt(built);
  });
  if (stale.length === 0) return;
  tell(stale);
  await build(stale, {});
}

/** Builds everything; `asked` are the options of the add-in for Excel. */
export function buildAll(asked) {
  return build(Object.keys(PRODUCTS), asked);
}

/** Each product has a process of its own, since webpack keeps one core busy. */
async function build(names, asked) {
  const begun = new Date();
  await Promise.all(names.map((name) => new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [BUILD_ONE, name, JSON.stringify(asked)], { stdio: 'inherit' });
    child.once('error', reject);
    child.once('exit', (status) => { if (status === 0) resolve(); else reject(new Error(`${name} was not built; see above`)); });
  })));
  // webpack leaves a file alone that comes out as it was; what was changed meanwhile is newer than this.
  for (const name of names) utimesSync(`${ROOT}/${PRODUCTS[name].built}`, begun, begun);
}

/** Whether the add-in was last built for a server, and not for this machine. */
function isForOthers() {
  const manifest = `${ROOT}/dist/office/manifest.xml`;
  return existsSync(manifest) && !(readFileSync(manifest, 'utf8').includes(`${LOCAL_ADDRESS}/`) && existsSync(`${ROOT}/dist/office/office-js/office.js`));
}

function newest(path) {
  const stat = statSync(path);
  if (!stat.isDirectory()) return stat.mtimeMs;
  return Math.max(stat.mtimeMs, ...readdirSync(path).map((name) => newest(`${path}/${name}`)));
}

function builtAt(product) {
  try {
    return statSync(`${ROOT}/${product}`).mtimeMs;
  } catch {
    return 0;
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const unknown = process.argv.slice(2).find((name) => !Object.hasOwn(PRODUCTS, name));
  if (unknown !== undefined) throw new Error(`build-if-stale takes: ${Object.keys(PRODUCTS).join(', ')}`);
  await buildIfStale(process.argv.slice(2));
}
