import {
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  statSync,
  writeFileSync,
  writeSync,
} from 'node:fs'
import { dirname } from 'node:path'
import type * as z from 'zod'

/** Replaces a file in one step: a reader, or the next start after a kill, sees the old text or the new. */
export function writeAtomically(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true })
  const next = `${path}.next`
  writeFileSync(next, text)
  renameSync(next, path)
}

/** A kill doesn't divide a write that stays within one page of memory. */
const PAGE_BYTES = 4_096

/**
 * Writes over a file of at most a page in one step, spaces after the text. A file system may flush to the
 * disk whatever is renamed over another file, which takes milliseconds each time.
 */
function overwrite(path: string, text: string): boolean {
  const size = statSync(path, { throwIfNoEntry: false })?.size ?? Infinity
  const missing = size - Buffer.byteLength(text)
  const page = missing > 0 && missing < Infinity ? text + ' '.repeat(missing) : text
  if (size > PAGE_BYTES || Buffer.byteLength(page) > PAGE_BYTES) return false
  const file = openSync(path, 'r+')
  try {
    writeSync(file, page, 0)
  } finally {
    closeSync(file)
  }
  return true
}

/** A small JSON value kept in a file, which a killed host leaves as it was or as it was to be. */
export class KeptValue<T> {
  readonly #path: string
  #value: T
  /** Whether an earlier run had kept a value. */
  readonly found: boolean

  constructor(path: string, schema: z.ZodType<T>, initial: T) {
    this.#path = path
    this.found = existsSync(path)
    this.#value = this.found ? schema.parse(JSON.parse(readFileSync(path, 'utf8'))) : initial
  }

  get(): T {
    return this.#value
  }

  set(value: T): void {
    const text = JSON.stringify(value)
    if (!overwrite(this.#path, text)) writeAtomically(this.#path, text)
    this.#value = value
  }
}
