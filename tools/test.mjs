// `npm test`: types and lint beside each other, since each keeps one core busy; then the tests, which keep all of them busy.
import { spawn } from 'node:child_process';

const run = (script, ...args) => new Promise((resolve, reject) => {
  const child = spawn(process.execPath, [`node_modules/${script}`, ...args], { stdio: 'inherit' });
  child.once('error', reject);
  // Ended by a signal, it has no status, and has not passed.
  child.once('exit', (status) => { resolve(status ?? 1); });
});

const checked = await Promise.all([run('typescript/bin/tsc', '--noEmit'), run('eslint/bin/eslint.js', '.')]);
process.exitCode = checked.find((status) => status !== 0) ?? await run('vitest/vitest.mjs', 'run', ...process.argv.slice(2));
