import { execFileSync } from 'node:child_process';

/** The command line and the pages are tested as they ship: built once before the tests run. */
export default function build(): void {
  execFileSync(process.execPath, ['tools/build-if-stale.mjs', 'cli', 'workbench', 'office', 'wps'], { stdio: 'inherit' });
}
