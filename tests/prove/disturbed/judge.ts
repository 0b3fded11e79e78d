import type { Exception } from './exceptions'
import type { FileResult, Kind } from './run'

export interface Judged extends FileResult {
  /** Tests that failed for a reason that is listed. */
  excused: readonly string[]
  faults: readonly string[]
}

/** Holds what became of a file against the listed reasons: what failed without one is a fault. */
export function judge(result: FileResult, kind: Kind, exceptions: readonly Exception[]): Judged {
  const mayFail = new Set(
    exceptions
      .filter(({ file, kinds }) => file === result.file && (kinds?.includes(kind) ?? true))
      .flatMap(({ test }) => test ?? []),
  )
  const excused = result.failed.filter((test) => mayFail.has(test))
  const failed = result.failed.filter((test) => !mayFail.has(test))
  const faults = failed.map((test) => `${kind}: ${test} (${result.file})`)
  return { ...result, failed, excused, faults }
}

/** The suites, by their folders, in which nothing went wrong: they prove nothing. */
export function untouched(results: readonly FileResult[], kind: Kind): string[] {
  const struck = new Map<string, number>()
  for (const { file, struck: count } of results) {
    const suite = file.split('/').slice(0, -1).join('/')
    struck.set(suite, (struck.get(suite) ?? 0) + count)
  }
  return [...struck].flatMap(([suite, count]) =>
    count > 0 ? [] : `${kind}: nothing struck ${suite}`,
  )
}
