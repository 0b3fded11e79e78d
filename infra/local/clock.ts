/** A timer that fires when the clock reaches `at` (epoch milliseconds). */
export interface Timer {
  readonly at: number
  readonly label: string
  cancel(): void
}

interface Due {
  at: number
  readonly label: string
  readonly order: number
  readonly run: () => void | Promise<void>
  /** Milliseconds between two firings of a timer that repeats. */
  readonly period?: number
  cancel(): void
}

/**
 * Where an advance ends and the clock then stands still until it is moved again: a millisecond before the
 * target, with nothing fired that is due at it, or at the target, with all of that done.
 */
export type Stop = 'before' | 'after'

export interface ClockOptions {
  /** Whether it stands still at its start. */
  readonly stands?: boolean
  /** Told of every step of an advance, and of standing still and running on, before anything happens then. */
  readonly onMove?: (now: number, stands: boolean) => void
}

/**
 * The host's time. It runs as fast as real time, shifted by an offset that `advance` raises; it stands
 * still while the host is down, so `startAt` is the moment at which the last run stopped.
 */
export class VirtualClock {
  readonly #timers = new Set<Due>()
  readonly #onMove: (now: number, stands: boolean) => void
  #offset: number
  #order = 0
  #wake: NodeJS.Timeout | undefined
  #advancing = false
  /** The time at which the clock stands still. */
  #held: number | undefined

  constructor(
    startAt: number = Date.now(),
    { stands = false, onMove = () => undefined }: ClockOptions = {},
  ) {
    this.#offset = startAt - Date.now()
    if (stands) this.#held = startAt
    this.#onMove = onMove
  }

  /** Virtual time in epoch milliseconds. */
  now(): number {
    return this.#held ?? Date.now() + this.#offset
  }

  /** The time at which the clock stands still, in epoch milliseconds; nothing while it runs. */
  heldAt(): number | undefined {
    return this.#held
  }

  /** Virtual minus real time in milliseconds: what a worker adds to its own `Date`. */
  offset(): number {
    return this.#held === undefined ? this.#offset : this.#held - Date.now()
  }

  /** Runs `run` once when the clock reaches `at`; at once, but never synchronously, when that is past. */
  schedule(at: number, label: string, run: () => void | Promise<void>): Timer {
    return this.#add({ at, label, run })
  }

  /**
   * Runs `run` at `first` and every `period` milliseconds after it. While the clock is advanced it runs at
   * most once between two other timers, so that a year of hourly runs doesn't take a year's hours.
   */
  every(period: number, first: number, label: string, run: () => void | Promise<void>): Timer {
    return this.#add({ at: first, label, run, period })
  }

  /** The earliest timer not yet fired. */
  next(): Timer | undefined {
    return this.#earliest(new Set())
  }

  /**
   * Moves to `target`, firing due timers in order and waiting until `idle` resolves before each step.
   * With `stop` no time passes but in those steps, and none afterwards. Only one advance runs at a time;
   * a second is refused.
   */
  async advance(wanted: number, idle: () => Promise<void>, stop?: Stop): Promise<void> {
    if (this.#advancing)
      throw new Error('The clock is already being advanced: wait for that to end.')
    this.#advancing = true
    clearTimeout(this.#wake)
    const target = stop === 'before' ? wanted - 1 : wanted
    const rested = new Set<Due>()
    try {
      if (stop) this.#stand()
      else this.#run()
      for (;;) {
        await idle()
        const due = this.#earliest(rested)
        if (!due || due.at > target) break
        this.#jumpTo(due.at)
        if (due.period === undefined) this.#wakeRepeating(rested)
        else rested.add(due)
        await this.#fire(due)
      }
      this.#jumpTo(target)
      await idle()
    } finally {
      this.#wakeRepeating(rested)
      this.#advancing = false
      this.#arm()
    }
  }

  /** Cancels every timer, so that the process can end. */
  stop(): void {
    clearTimeout(this.#wake)
    this.#timers.clear()
  }

  #add(timer: Omit<Due, 'order' | 'cancel'>): Due {
    const due: Due = {
      ...timer,
      order: this.#order++,
      cancel: () => {
        this.#timers.delete(due)
      },
    }
    this.#timers.add(due)
    this.#arm()
    return due
  }

  #jumpTo(at: number): void {
    const ahead = at - this.now()
    if (ahead <= 0) return
    if (this.#held === undefined) this.#offset += ahead
    else this.#held = at
    this.#tell()
  }

  #stand(): void {
    this.#held = this.now()
    this.#tell()
  }

  #run(): void {
    if (this.#held === undefined) return
    this.#offset = this.offset()
    this.#held = undefined
    this.#tell()
  }

  #tell(): void {
    this.#onMove(this.now(), this.#held !== undefined)
  }

  #earliest(except: ReadonlySet<Due>): Due | undefined {
    let first: Due | undefined
    for (const due of this.#timers) {
      if (except.has(due)) continue
      if (!first || due.at < first.at || (due.at === first.at && due.order < first.order))
        first = due
    }
    return first
  }

  async #fire(due: Due): Promise<void> {
    if (due.period === undefined) this.#timers.delete(due)
    else due.at += due.period
    await due.run()
  }

  #wakeRepeating(rested: Set<Due>): void {
    for (const due of rested) this.#skipPast(due)
    rested.clear()
  }

  #skipPast(due: Due): void {
    if (due.period === undefined) return
    const missed = Math.ceil((this.now() - due.at) / due.period)
    if (missed > 0) due.at += missed * due.period
  }

  #arm(): void {
    clearTimeout(this.#wake)
    if (this.#advancing) return
    const due = this.#earliest(new Set())
    // While the clock stands still, what is due at its time happens, and nothing later.
    if (!due || (this.#held !== undefined && due.at > this.#held)) return
    const LONGEST_TIMEOUT = 2 ** 31 - 1
    const delay = Math.min(Math.max(due.at - this.now(), 0), LONGEST_TIMEOUT)
    this.#wake = setTimeout(() => {
      if (due.at <= this.now() && this.#timers.has(due)) void this.#fire(due)
      this.#arm()
    }, delay)
  }
}
