import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    globalSetup: ['test/support/build-cli.ts'],
    // By itself vitest leaves a core of two idle; tests in a browser wait most of the time.
    maxWorkers: '100%',
    testTimeout: 30_000,
  },
});
