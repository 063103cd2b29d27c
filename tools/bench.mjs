// `npm run bench`: bundles bench/ and runs it; `-- page` measures the page alone.
import { spawnSync } from 'node:child_process';
import { buildSync } from 'esbuild';

const parts = process.argv[2] === 'page' ? ['page'] : ['main', 'page'];

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
const results = parts.map((part) => spawnSync(process.execPath, ['--expose-gc', `dist/bench/${part}.mjs`], { stdio: 'inherit' }).status ?? 1);
process.exitCode = Math.max(...results);
