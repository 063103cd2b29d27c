import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

/** Stations, the pane and hosts that are plain code keep no state of their own between calls, so that their tests need not load them anew, file by file. */
const LOADED_ONCE = ['test/*.test.ts', 'test/{exact,quantity,form,profile,profiles,scoring,review,fill,explain,teach,record,report,wording,workbook,workbooks,taskpane}/**/*.test.ts', 'test/host/{legacy,memory,wps,xlsx}/**/*.test.ts'];

export default defineConfig({
  test: {
    // Tests in a browser, and of processes of their own, wait a good part of the time.
    maxWorkers: 2 * availableParallelism(),
    projects: [
      { extends: true, test: { name: 'loaded once', include: LOADED_ONCE, isolate: false, testTimeout: 30_000 } },
      { extends: true, test: { name: 'programs', include: ['test/**/*.test.ts'], exclude: LOADED_ONCE, globalSetup: ['test/support/build-cli.ts'], testTimeout: 30_000 } },
    ],
  },
});
