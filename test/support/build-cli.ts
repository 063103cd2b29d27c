import { execFileSync } from 'node:child_process';

/** The command line is tested as it ships: built once before the tests run. */
export default function buildCli(): void {
  execFileSync(process.execPath, ['tools/build-if-stale.mjs', 'cli'], { stdio: 'inherit' });
}
