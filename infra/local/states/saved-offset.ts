import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import * as z from 'zod'

const saved = z.object({ offset: z.number() })

/** How far a virtual clock is ahead of real time, kept so that a restart doesn't go back in time. */
export class SavedOffset {
  readonly #path: string
  #written: number | undefined

  constructor(directory: string) {
    mkdirSync(directory, { recursive: true })
    this.#path = join(directory, 'clock.json')
  }

  /** Milliseconds; zero when nothing was kept. */
  read(): number {
    if (!existsSync(this.#path)) return 0
    return saved.parse(JSON.parse(readFileSync(this.#path, 'utf8'))).offset
  }

  write(offset: number): void {
    if (offset === this.#written) return
    this.#written = offset
    writeFileSync(`${this.#path}.new`, JSON.stringify({ offset }))
    renameSync(`${this.#path}.new`, this.#path)
  }
}
