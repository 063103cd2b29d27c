// `node tools/build-if-stale.mjs [cli|workbench|office]…` builds what is older than the sources it is made of, so that every
// command runs today's sources and nobody waits for what is built already.
import { readdirSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

const COMMON = ['src', 'profiles', 'webpack.config.js', 'tools/build', 'package.json', 'package-lock.json'];

/** Each product, the file by which it is dated, and what it is made of. */
const PRODUCTS = {
  cli: { built: 'dist/cli/ziping.mjs', sources: COMMON },
  workbench: { built: 'dist/workbench/index.html', sources: [...COMMON, 'assets'] },
  office: { built: 'dist/office/manifest.xml', sources: [...COMMON, 'assets', 'manifest.xml'] },
};

/** Builds those of `names` that are stale; says so through `tell` before it starts. */
export async function buildIfStale(names, tell = () => undefined) {
  const stale = names.filter((name) => {
    const { built, sources } = PRODUCTS[name];
    return Math.max(...sources.map((source) => newest(`${ROOT}/${source}`))) >= builtAt(built);
  });
  if (stale.length === 0) return;
  tell(stale);
  // Only now: whoever finds everything built does not wait for webpack to load either.
  await build(stale);
}

/** Builds everything; `asked` are the options of the add-in for Excel. */
export function buildAll(asked) {
  return build(Object.keys(PRODUCTS), asked);
}

async function build(names, asked) {
  const [{ default: webpack }, { default: configs }] = await Promise.all([import('webpack'), import('../webpack.config.js')]);
  for (const config of configs(asked).filter(({ name }) => names.includes(name))) await run(webpack, config);
}

function run(webpack, config) {
  return new Promise((resolve, reject) => {
    const compiler = webpack({ ...config, context: ROOT, mode: 'production' });
    compiler.run((error, stats) => {
      if (error) return reject(error);
      if (stats.hasErrors()) return reject(new Error(stats.toString('errors-only')));
      return compiler.close((closing) => (closing ? reject(closing) : resolve()));
    });
  });
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
