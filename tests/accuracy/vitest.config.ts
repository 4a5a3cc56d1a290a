import { defineConfig } from 'vitest/config'

/** Measuring is not testing: `npx vitest run --config tests/accuracy/vitest.config.ts` prints tables and takes its time. */
export default defineConfig({
  test: { include: ['tests/accuracy/**/*.measure.ts'], testTimeout: 600_000, disableConsoleIntercept: true },
})
