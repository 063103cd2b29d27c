// Long runs of tests that the test command runs a fixed share of: `npm run fuzz`, `npm run corpus`, `npm run plant`, `npm run faces`.
import { spawnSync } from 'node:child_process';

const RUNS = {
  fuzz: {
    files: ['test/fuzz', 'test/assess-again.property.test.ts', 'test/form/find-forms.property.test.ts', 'test/host/workbench/contract/random-acts.test.ts'],
    env: { ZIPING_FUZZ_GRIDS: '100000', ZIPING_FUZZ_PACKAGES: '10000', ZIPING_FUZZ_AGAIN: '400', ZIPING_FUZZ_FORMS: '100', ZIPING_FUZZ_ACTS: '60' },
  },
  plant: { files: ['test/review/planted'], env: { ZIPING_PLANTS: '10000' } },
  faces: { files: ['test/e2e/accessibility.test.ts', 'test/taskpane/fill/access.test.ts', 'test/taskpane/review/access.test.ts'], env: { ZIPING_FACES: 'all' } },
  corpus: { files: ['test/host/xlsx/corpus.test.ts'], env: { ZIPING_CORPUS_SHARE: 'all' } },
};

const run = RUNS[process.argv[2]];
if (run === undefined) throw new Error(`run-long takes one of: ${Object.keys(RUNS).join(', ')}`);
// What is set outside goes first, so that a shorter or longer run needs no edit.
const env = { ...run.env, ...process.env };
const { status } = spawnSync(process.execPath, ['node_modules/vitest/vitest.mjs', 'run', ...run.files], { stdio: 'inherit', env });
process.exitCode = status ?? 1;
