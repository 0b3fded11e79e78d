import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/** A test that shows something: its file under `tests`, and its name. */
export type Proof = readonly [file: string, name: string]

const BEGINS = /^\s*(?:path|walk|it|test)(?:\.each\([^]*?\)\)?)?\(/m

/** What a test does, as its file says; undefined when there is no such test. */
export function bodyOf([file, name]: Proof): string | undefined {
  const path = fileURLToPath(new URL(`../../${file}`, import.meta.url))
  if (!existsSync(path)) return undefined
  const text = readFileSync(path, 'utf8')
  const at = text.indexOf(`'${name}'`)
  if (at < 0 || !/(?:path|walk|it|test)(?:\.each\([^]*\))?\(\s*$/.test(text.slice(0, at)))
    return undefined
  const after = text.slice(at)
  const next = after.search(BEGINS)
  return next < 0 ? after : after.slice(0, next)
}
