// `npm run bench`: bundles bench/ and runs it; `-- page` measures the page alone, `-- check` the review of many files.
import { spawnSync } from 'node:child_process';
import { buildSync } from 'esbuild';

const ALL = ['main', 'check', 'page'];
const parts = ALL.includes(process.argv[2]) ? [process.argv[2]] : ALL;

buildSync({
  entryPoints: { main: 'bench/main.ts', 'one-run': 'bench/one-run.ts', check: 'bench/check/main.ts', page: 'bench/page/main.ts' },
  outdir: 'dist/bench',
  outExtension: { '.js': '.mjs' },
  bundle: true,
  platform: 'node',
  format: 'esm',
  packages: 'external',
  logLevel: 'error',
});
spawnSync(process.execPath, ['tools/build-if-stale.mjs', 'cli', ...(parts.includes('page') ? ['workbench'] : [])], { stdio: 'inherit' });
const results = parts.map((part) => spawnSync(process.execPath, ['--expose-gc', `dist/bench/${part}.mjs`], { stdio: 'inherit' }).status ?? 1);
process.exitCode = Math.max(...results);
