import type { Clock, Ids } from '../../../shared/ports/outside'

/** A clock that stands until it is set or moved. */
export class FakeClock {
  #now: number

  constructor(at = '2005-03-01T09:00:00.000Z') {
    this.#now = Date.parse(at)
  }

  readonly now: Clock = () => new Date(this.#now).toISOString()

  set(at: string): void {
    this.#now = Date.parse(at)
  }

  advance(milliseconds: number): void {
    this.#now += milliseconds
  }
}

/** Names that count up, so that a test can say which it expects. */
export class CountingIds implements Ids {
  #secrets = 0
  #ids = 0
  #codes = 0

  secret(): string {
    this.#secrets += 1
    return `secret${this.#secrets}`.padEnd(43, '-')
  }

  code(): string {
    this.#codes += 1
    return String(this.#codes).padStart(6, '0')
  }

  next(): string {
    this.#ids += 1
    return `id-${this.#ids}`
  }
}
