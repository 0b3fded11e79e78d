import { closeSync, existsSync, mkdirSync, openSync, readFileSync, writeSync } from 'node:fs'
import { dirname } from 'node:path'
import type * as z from 'zod'

/**
 * An append-only file of JSON lines. A line counts once its newline is written, so what a killed host left
 * half written is dropped at the next start. Durable against a kill, not against a power loss.
 */
export class AppendJournal<T> {
  readonly #file: number
  /** What the file held when it was opened. */
  readonly entries: readonly T[]

  constructor(path: string, schema: z.ZodType<T>) {
    mkdirSync(dirname(path), { recursive: true })
    const text = existsSync(path) ? readFileSync(path, 'utf8') : ''
    const lines = text.split('\n')
    const torn = lines.pop() ?? ''
    this.entries = lines
      .filter((line) => line !== '' && isJson(line))
      .map((line) => schema.parse(JSON.parse(line)))
    this.#file = openSync(path, 'a')
    if (torn !== '') writeSync(this.#file, '\n')
  }

  append(entry: T): void {
    writeSync(this.#file, `${JSON.stringify(entry)}\n`)
  }

  close(): void {
    closeSync(this.#file)
  }
}

function isJson(line: string): boolean {
  try {
    JSON.parse(line)
    return true
  } catch {
    return false
  }
}
