import type { Exception } from './exceptions'
import type { FileResult, Kind } from './run'

export interface Judged extends FileResult {
  /** Tests that failed for a reason that is listed. */
  excused: readonly string[]
  faults: readonly string[]
}

/** Holds what became of a file against the listed reasons: what failed without one, or met nothing, is a fault. */
export function judge(result: FileResult, kind: Kind, exceptions: readonly Exception[]): Judged {
  const listed = exceptions.filter(
    ({ file, kinds }) => file === result.file && (kinds?.includes(kind) ?? true),
  )
  const mayFail = new Set(listed.flatMap(({ test }) => test ?? []))
  const excused = result.failed.filter((test) => mayFail.has(test))
  const failed = result.failed.filter((test) => !mayFail.has(test))
  const meetsNothing = listed.some(({ test }) => test === undefined)
  const faults = failed.map((test) => `${kind}: ${test} (${result.file})`)
  if (result.struck === 0 && !meetsNothing) faults.push(`${kind}: nothing struck ${result.file}`)
  if (result.struck > 0 && meetsNothing) {
    faults.push(`${kind}: ${result.file} is said to meet nothing, and met ${result.struck}`)
  }
  return { ...result, failed, excused, faults }
}
