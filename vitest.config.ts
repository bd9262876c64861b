import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['{src,conformance,tools,scripts,test}/**/*.test.ts'],
    // PGlite's cold start alone can take six seconds on two busy cores.
    testTimeout: 30_000,
    hookTimeout: 60_000,
    pool: 'forks',
    // Many tests wait for processes, so every core may have a worker. Default: one less.
    maxWorkers: '100%',
  },
})
