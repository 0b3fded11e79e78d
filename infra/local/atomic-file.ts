import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import type * as z from 'zod'

/** Replaces a file in one step: a reader, or the next start after a kill, sees the old text or the new. */
export function writeAtomically(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true })
  const next = `${path}.next`
  writeFileSync(next, text)
  renameSync(next, path)
}

/** A small JSON value kept in a file. */
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
    writeAtomically(this.#path, JSON.stringify(value))
    this.#value = value
  }
}
