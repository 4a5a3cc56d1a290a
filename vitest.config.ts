import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          globalSetup: 'tests/temporaryFolder.ts',
          // A process and its own modules for each of two hundred small files cost more than the tests themselves.
          isolate: false,
          // Left to itself, one of two cores stays idle.
          maxWorkers: '100%',
          testTimeout: 60_000,
          include: ['tests/**/*.test.ts', 'tests/**/*.test.tsx'],
          exclude: ['tests/e2e/**'],
        },
      },
      {
        extends: true,
        test: {
          name: 'e2e',
          globalSetup: 'tests/temporaryFolder.ts',
          include: ['tests/e2e/**/*.test.ts'],
          // One real window at a time: the machine has two cores and the pose engine wants both.
          fileParallelism: false,
          maxConcurrency: 2,
          testTimeout: 180_000,
          hookTimeout: 180_000,
        },
      },
    ],
  },
})
