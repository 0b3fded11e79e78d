import { spawn } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import * as z from 'zod'
import type { DisturbanceCounts } from '../../../infra/local/disturbances'

export type Kind = keyof DisturbanceCounts

/** What became of a test file while one thing went wrong now and then. */
export interface FileResult {
  file: string
  passed: number
  /** Whole names of tests that failed, or of the file when it failed apart from them. */
  failed: readonly string[]
  /** How often something went wrong in it. */
  struck: number
}

const struckLine = z.object({
  file: z.string(),
  counts: z.object({ conflicts: z.int(), throttles: z.int(), losses: z.int() }),
})
const report = z.object({
  testResults: z.array(
    z.object({
      name: z.string(),
      status: z.string(),
      assertionResults: z.array(z.object({ fullName: z.string(), status: z.string() })),
    }),
  ),
})

/** Runs test files while something goes wrong in a share of what is asked of AWS's services. */
export async function runDisturbed(
  files: readonly string[],
  kind: Kind,
  rate: number,
  seed: number,
): Promise<FileResult[]> {
  const directory = mkdtempSync(join(tmpdir(), 'wggi-disturbed-'))
  const results = join(directory, 'results.json')
  const log = join(directory, 'struck.log')
  try {
    await vitest(files, {
      DISTURB: `${kind}=${rate},seed=${seed}`,
      STRUCK_LOG: log,
      VITEST_RESULTS: results,
    })
    const struck = struckBy(kind, log)
    const { testResults } = report.parse(JSON.parse(readFileSync(results, 'utf8')))
    return testResults
      .map(({ name, status, assertionResults: all }) => {
        const file = relative(process.cwd(), name)
        const failed = all.filter((one) => one.status === 'failed').map(({ fullName }) => fullName)
        if (failed.length === 0 && status !== 'passed') failed.push(file)
        const passed = all.filter((one) => one.status === 'passed').length
        return { file, passed, failed, struck: struck.get(file) ?? 0 }
      })
      .sort((a, b) => (a.file < b.file ? -1 : 1))
  } finally {
    rmSync(directory, { recursive: true, force: true })
  }
}

function struckBy(kind: Kind, log: string): Map<string, number> {
  const struck = new Map<string, number>()
  const lines = existsSync(log) ? readFileSync(log, 'utf8').trim().split('\n') : []
  for (const line of lines.filter((one) => one !== '')) {
    const { file, counts } = struckLine.parse(JSON.parse(line))
    struck.set(file, (struck.get(file) ?? 0) + counts[kind])
  }
  return struck
}

/** What it prints is shown; that tests fail is told by the results. */
function vitest(files: readonly string[], environment: Record<string, string>): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn('npx', ['vitest', 'run', ...files], {
      stdio: ['ignore', 'inherit', 'inherit'],
      env: { ...process.env, ...environment },
    })
    child.once('error', reject)
    child.once('exit', () => resolve())
  })
}
