import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    globalSetup: ['test/support/build-cli.ts'],
    // Tests in a browser, and of processes of their own, wait a good part of the time.
    maxWorkers: 2 * availableParallelism(),
    testTimeout: 30_000,
  },
});
