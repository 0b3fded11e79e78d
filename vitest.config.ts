import { randomInt } from 'node:crypto'
import { defineConfig } from 'vitest/config'
import { engineFlags } from './tests/support/engine-flags.ts'
import { LastWords } from './tests/support/last-words.ts'
import { chromiumPath, hasDatabase } from './tests/support/present.ts'

const results = process.env.VITEST_RESULTS
/** What is random in a run follows from it; it is printed at the end. */
const seed = process.env.SEED ?? String(randomInt(1_000_000))

export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'hono/jsx' } },
  test: {
    include: ['tests/**/*.test.ts', 'tests/**/*.test.tsx'],
    // By default it leaves one core idle, which on two cores doubles the time.
    maxWorkers: '100%',
    // Loading the modules anew for each file takes longer than most files' tests.
    isolate: false,
    execArgv: engineFlags,
    // Only a run that is disturbed asks which file it was.
    setupFiles: process.env.DISTURB === undefined ? [] : ['tests/support/name-test-file.ts'],
    // A file registers nothing where what it needs isn't on this machine, and says so.
    passWithNoTests: chromiumPath === undefined || !hasDatabase,
    // For tests that hang: on a busy machine the longest take minutes.
    testTimeout: 300_000,
    hookTimeout: 300_000,
    expect: { poll: { timeout: 60_000 } },
    env: { SEED: seed, AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED: 'true' },
    reporters: ['default', ...(results ? ['json' as const] : []), new LastWords(seed)],
    ...(results && { outputFile: { json: results } }),
  },
})
