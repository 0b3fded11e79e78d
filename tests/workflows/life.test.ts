import fc from 'fast-check'
import { afterAll, expect, it } from 'vitest'
import { examples } from '../support/random'
import { move, PEOPLE } from './life/acts'
import { BEGUN, Crowd } from './life/crowd'

/**
 * Anybody tries anything at any time, on two projects that want more than the envelope holds. The model is
 * the life of a project as it was agreed (`life/transitions.ts`): nothing else may happen, nobody may be
 * left waiting, and whoever is refused is told what was allowed.
 */

const { numRuns: RUNS, seed: SEED } = examples(4)
const MOVES = 100

type Model = { moves: number }

class Try implements fc.AsyncCommand<Model, Crowd> {
  constructor(readonly move: { name: string; run: (crowd: Crowd) => Promise<void> }) {}

  check(): boolean {
    return true
  }

  async run(model: Model, crowd: Crowd): Promise<void> {
    model.moves += 1
    await this.move.run(crowd)
    await crowd.probes(model.moves % 2, PEOPLE[model.moves % PEOPLE.length] ?? '')
    expect(crowd.faults()).toEqual([])
  }

  toString(): string {
    return this.move.name
  }
}

const taken = new Set<string>()
const done = new Map<string, number>()

it(
  `nothing but what may happen happens, in ${RUNS} lives of ${MOVES} random acts`,
  async () => {
    const commands = fc.commands([move.map((one) => new Try(one))], {
      maxCommands: MOVES,
      size: 'max',
    })
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...BEGUN), commands, async (begun, moves) => {
        const crowd = new Crowd({ ceilingCents: 1_500_000 })
        try {
          await crowd.gathers(begun)
          await fc.asyncModelRun(() => ({ model: { moves: 0 }, real: crowd }), moves)
          // In the end everything ends, or is asked again, whether or not anybody answers.
          await crowd.passes(400)
          expect(crowd.faults()).toEqual([])
          expect(crowd.undelivered).toEqual([])
          const failed = (await crowd.walked()).filter(({ status }) => status === 'FAILED')
          expect(failed).toEqual([])
        } finally {
          for (const step of crowd.seen.taken) taken.add(step)
          for (const name of crowd.done) done.set(name, (done.get(name) ?? 0) + 1)
          await crowd.close()
        }
      }),
      {
        numRuns: RUNS,
        endOnFailure: true,
        seed: SEED,
        // Else most lives were short.
        unbiased: true,
      },
    )
  },
  30 * 60_000,
)

afterAll(() => {
  const acts = [...done].map(([name, times]) => `${name} ${times}`).join(', ')
  console.log(`Transitions taken: ${[...taken].sort().join('; ')}.\nActs that counted: ${acts}.`)
})
