// `npm run bench`: bundles bench/main.ts and runs it.
import { spawnSync } from 'node:child_process';
import { buildSync } from 'esbuild';

buildSync({
  entryPoints: ['bench/main.ts', 'bench/one-run.ts'],
  outdir: 'dist/bench',
  outExtension: { '.js': '.mjs' },
  bundle: true,
  platform: 'node',
  format: 'esm',
  packages: 'external',
  logLevel: 'error',
});
spawnSync(process.execPath, ['tools/build-if-stale.mjs', 'cli'], { stdio: 'inherit' });
process.exitCode = spawnSync(process.execPath, ['--expose-gc', 'dist/bench/main.mjs', ...process.argv.slice(2)], { stdio: 'inherit' }).status ?? 1;
