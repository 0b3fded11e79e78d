import { appendFileSync, existsSync, readFileSync, rmSync, truncateSync } from 'node:fs'

/** Append-only lines of JSON. A line is there entirely or not at all. */
export interface Journal {
  append(record: unknown): void
  read(): unknown[]
  remove(): void
}

function parsed(line: string): unknown {
  return JSON.parse(line)
}

/** Survives the end of the process, however it ends; a line torn by a kill is dropped when read. */
export class FileJournal implements Journal {
  constructor(readonly path: string) {}

  append(record: unknown): void {
    appendFileSync(this.path, `${JSON.stringify(record)}\n`)
  }

  read(): unknown[] {
    if (!existsSync(this.path)) return []
    const bytes = readFileSync(this.path)
    const whole = bytes.lastIndexOf(0x0a) + 1
    if (whole < bytes.length) truncateSync(this.path, whole)
    return bytes.toString('utf8', 0, whole).split('\n').filter(Boolean).map(parsed)
  }

  remove(): void {
    rmSync(this.path, { force: true })
  }
}

/** Lives as long as the process. Keeps text, so that what is read can't alias what was written. */
export class MemoryJournal implements Journal {
  #lines: string[] = []

  append(record: unknown): void {
    this.#lines.push(JSON.stringify(record))
  }

  read(): unknown[] {
    return this.#lines.map(parsed)
  }

  remove(): void {
    this.#lines = []
  }
}
