import { createHash } from 'node:crypto'
import { existsSync, mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const SOURCES = ['example-app.ts', 'example-functions.ts', '../../../package-lock.json']

/** The example's `cdk.out`, synthesized once for all test files and kept until its sources change. */
export async function exampleAssembly(): Promise<string> {
  const hash = createHash('sha256')
  for (const source of SOURCES) hash.update(readFileSync(new URL(source, import.meta.url)))
  const kept = join(tmpdir(), `local-host-example-${hash.digest('hex').slice(0, 16)}`)
  if (!existsSync(kept)) {
    const { synthesizeExample } = await import('./example-app')
    const fresh = mkdtempSync(join(tmpdir(), 'local-host-example-'))
    synthesizeExample(fresh)
    try {
      renameSync(fresh, kept)
    } catch {
      // Another test file was quicker.
      rmSync(fresh, { recursive: true, force: true })
    }
  }
  return join(kept, 'cdk.out')
}
