// `npm run screenshots` pictures every state of the page and of the pane in Excel; `-- --teach` those of 讲解 alone, `-- --excel`
// those in Excel, `-- --readme` those of the README.
import { spawnSync } from 'node:child_process';
import { buildSync } from 'esbuild';
import { buildIfStale } from './build-if-stale.mjs';

await buildIfStale(['workbench', 'office'], () => { process.stdout.write('Building the page…\n'); });
buildSync({
  entryPoints: ['tools/screenshots/main.ts'],
  outfile: 'dist/screenshots/main.mjs',
  bundle: true,
  platform: 'node',
  format: 'esm',
  packages: 'external',
  logLevel: 'error',
});
process.exitCode = spawnSync(process.execPath, ['dist/screenshots/main.mjs', ...process.argv.slice(2)], { stdio: 'inherit' }).status ?? 1;
