// `npm run bench`: bundles bench/main.ts and bench/page/main.ts and runs them; `-- page` only the page, `-- line` only the rest.
import { spawnSync } from 'node:child_process';
import { buildSync } from 'esbuild';

buildSync({
  entryPoints: { main: 'bench/main.ts', 'one-run': 'bench/one-run.ts', page: 'bench/page/main.ts' },
  outdir: 'dist/bench',
  outExtension: { '.js': '.mjs' },
  bundle: true,
  platform: 'node',
  format: 'esm',
  packages: 'external',
  logLevel: 'error',
});
spawnSync(process.execPath, ['tools/build-if-stale.mjs', 'cli', 'workbench'], { stdio: 'inherit' });
const [only] = process.argv.slice(2);
for (const part of ['main', 'page']) {
  if (only !== undefined && only !== (part === 'main' ? 'line' : part)) continue;
  const { status } = spawnSync(process.execPath, ['--expose-gc', `dist/bench/${part}.mjs`], { stdio: 'inherit' });
  process.exitCode ||= status ?? 1;
}
