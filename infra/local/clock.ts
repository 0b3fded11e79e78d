/** A timer that fires when the clock reaches `at` (epoch milliseconds). */
export interface Timer {
  readonly at: number
  readonly label: string
  cancel(): void
}

interface Due extends Timer {
  readonly order: number
  readonly run: () => void | Promise<void>
}

/**
 * The host's time. It runs as fast as real time, shifted by an offset that `advance` raises; it stands
 * still while the host is down, so `startAt` is the moment at which the last run stopped.
 */
export class VirtualClock {
  readonly #timers = new Set<Due>()
  #offset: number
  #order = 0
  #wake: NodeJS.Timeout | undefined
  #advancing = false

  constructor(startAt: number = Date.now()) {
    this.#offset = startAt - Date.now()
  }

  /** Virtual time in epoch milliseconds. */
  now(): number {
    return Date.now() + this.#offset
  }

  /** Virtual minus real time in milliseconds: what a worker adds to its own `Date`. */
  offset(): number {
    return this.#offset
  }

  /** Runs `run` once when the clock reaches `at`; at once, but never synchronously, when that is past. */
  schedule(at: number, label: string, run: () => void | Promise<void>): Timer {
    const due: Due = {
      at,
      label,
      run,
      order: this.#order++,
      cancel: () => {
        this.#timers.delete(due)
      },
    }
    this.#timers.add(due)
    this.#arm()
    return due
  }

  /** The earliest timer not yet fired. */
  next(): Timer | undefined {
    return this.#earliest()
  }

  /**
   * Moves to `target`, firing due timers in order and waiting until `idle` resolves before each step.
   * Only one advance runs at a time; a second is refused.
   */
  async advance(target: number, idle: () => Promise<void>): Promise<void> {
    if (this.#advancing) throw new Error('The clock is already being advanced: wait for that to end.')
    this.#advancing = true
    try {
      for (;;) {
        await idle()
        const due = this.#earliest()
        if (!due || due.at > target) break
        this.#jumpTo(due.at)
        await this.#fire(due)
      }
      this.#jumpTo(target)
      await idle()
    } finally {
      this.#advancing = false
      this.#arm()
    }
  }

  /** Cancels every timer, so that the process can end. */
  stop(): void {
    clearTimeout(this.#wake)
    this.#timers.clear()
  }

  #jumpTo(at: number): void {
    const ahead = at - this.now()
    if (ahead > 0) this.#offset += ahead
  }

  #earliest(): Due | undefined {
    let first: Due | undefined
    for (const due of this.#timers) {
      if (!first || due.at < first.at || (due.at === first.at && due.order < first.order)) first = due
    }
    return first
  }

  async #fire(due: Due): Promise<void> {
    this.#timers.delete(due)
    await due.run()
  }

  #arm(): void {
    clearTimeout(this.#wake)
    if (this.#advancing) return
    const due = this.#earliest()
    if (!due) return
    const LONGEST_TIMEOUT = 2 ** 31 - 1
    const delay = Math.min(Math.max(due.at - this.now(), 0), LONGEST_TIMEOUT)
    this.#wake = setTimeout(() => {
      if (due.at <= this.now() && this.#timers.has(due)) void this.#fire(due).finally(() => this.#arm())
      else this.#arm()
    }, delay)
  }
}
