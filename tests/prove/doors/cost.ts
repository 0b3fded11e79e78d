/** CPU that something takes, in milliseconds; the least of some tries, since others use the machine too. */
export async function cpuOf(work: () => unknown, tries = 2): Promise<number> {
  let least = Infinity
  for (let n = 0; n < tries; n += 1) {
    const before = process.cpuUsage()
    await work()
    const { user, system } = process.cpuUsage(before)
    least = Math.min(least, (user + system) / 1_000)
    if (least > 100) break
  }
  return least
}

export interface Cost {
  what: string
  /** Milliseconds of CPU by kilobytes. */
  at: ReadonlyMap<number, number>
}

/** So much does anything take, whatever its size: it is told apart from nothing. */
const FLOOR = 4
/** Four times the share of its size is still flat, beside others on the machine; a square is ten times. */
const FLAT = 4

/** Where the cost of a kilobyte rises with the size. */
export function rises({ at }: Cost): boolean {
  const steps = [...at].sort(([a], [b]) => a - b)
  return steps.some(([size, cost], index) => {
    const before = steps[index - 1]
    if (!before) return false
    const [smaller, less] = before
    return cost > FLAT * Math.max(less, FLOOR) * (size / smaller)
  })
}

/** The dearest of several at each size, so that a table has one line for each way in. */
export function dearest(what: string, costs: readonly Cost[]): Cost {
  const sizes = [...new Set(costs.flatMap(({ at }) => [...at.keys()]))].sort((a, b) => a - b)
  return {
    what,
    at: new Map(sizes.map((size) => [size, Math.max(...costs.map(({ at }) => at.get(size) ?? 0))])),
  }
}

export function line({ what, at }: Cost): string {
  const figures = [...at].map(([size, cost]) => `${cost.toFixed(1)} ms at ${size} KB`)
  return `${what.padEnd(44)} ${figures.join(', ')}`
}
