/** Counts work in progress, so that the clock moves only when nothing is happening. */
export class Activity {
  #running = 0
  #waiters: (() => void)[] = []

  /** Marks work as begun; call the returned function once when it ends. */
  begin(): () => void {
    this.#running += 1
    let ended = false
    return () => {
      if (ended) return
      ended = true
      this.#running -= 1
      if (this.#running === 0) this.#release()
    }
  }

  /** Runs `work` and counts it as in progress until it settles. */
  async during<T>(work: () => Promise<T>): Promise<T> {
    const end = this.begin()
    try {
      return await work()
    } finally {
      end()
    }
  }

  busy(): boolean {
    return this.#running > 0
  }

  /** Resolves once nothing is in progress; at once when nothing is. */
  async quiet(): Promise<void> {
    while (this.#running > 0) await new Promise<void>((resolve) => this.#waiters.push(resolve))
  }

  #release(): void {
    const waiters = this.#waiters
    this.#waiters = []
    for (const resolve of waiters) resolve()
  }
}
