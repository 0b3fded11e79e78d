import { afterAll, describe, expect, it } from 'vitest'
import type { Workflow } from '../../../shared/domain/outbox/item'
import { defaultPolicy } from '../../../shared/domain/programme/default-policy'
import type { Policy } from '../../../shared/domain/programme/programme'
import { aProgramme } from '../../support/builders'
import { some } from '../../support/random'
import { faultsOf } from '../../unit/domain/bench'
import { definitionOf, tasksOf, way, waysOf } from './definitions'
import type { FundOptions } from './fund'
import type { Walked } from './machines'
import { Play } from './play'

/**
 * Paths through one workflow. To add one, say what people do and what the workflow went through:
 *
 * ```ts
 * path('finance confirms the payment on its day', async (fund) => {
 *   await fund.isActive()
 *   await fund.pays()
 *   await fund.went('disbursement.1.1', [
 *     'Plan the disbursement',
 *     'Open the confirmation of the payment',
 *     'Ask finance to confirm the payment',
 *     'The payment is settled',
 *   ])
 * })
 * ```
 *
 * - `fund.submits()`, `confirmsGender()`, `votesToFund()`, `isActive()`, … are what most paths begin with;
 *   `fund.answers(kind, who, act)` does anything else, as the people of `aProgramme()` (`tests/support/builders.ts`).
 * - `fund.nobodyAnswers(kind)` advances the clock from reminder to reminder to the named end;
 *   `fund.passes(days)` and `fund.until(day)` let time pass.
 * - `went` takes an execution's name without the project's id, and its states without Choices.
 *   `unanswered(ask, chase)` are the states of a wait that nobody ends.
 *
 * After the paths, `covers()` checks that together they enter every state and leave every Choice in every
 * way, and plays one path again for some tasks, drawn anew in each run, with a function that fails there. What
 * can't be reached is listed with its reason.
 */
export function pathsOf(workflow: Workflow) {
  const played: { name: string; play: Path; options: FundOptions; walked: Walked[] }[] = []

  function path(name: string, play: Path, options: FundOptions = {}): void {
    it(name, async () => {
      const { walked } = await run(play, options)
      played.push({
        name,
        play,
        options,
        walked: walked.filter((one) => one.workflow === workflow),
      })
    })
  }

  function covers(unreached: Readonly<Record<string, string>> = {}): void {
    const definition = definitionOf(workflow)
    const stopped = Object.keys(definition.States).filter(
      (name) => name === RECORD || definition.States[name]?.Type === 'Fail',
    )
    describe('all paths together', () => {
      it('enter every state', () => {
        const entered = new Set(
          played.flatMap(({ walked }) => walked.flatMap(({ states }) => states)),
        )
        const missed = Object.keys(definition.States).filter(
          (name) => !entered.has(name) && !stopped.includes(name),
        )
        expect(missed.filter((name) => !(name in unreached))).toEqual([])
      })

      it('leave every Choice in every way', () => {
        const gone = new Set(played.flatMap(({ walked }) => walked.flatMap(waysGone)))
        const missed = waysOf(definition).filter((each) => !gone.has(each))
        expect(missed.sort()).toEqual(Object.keys(unreached).sort())
      })
    })

    describe('a failure is recorded and stops the workflow', () => {
      const tasks = tasksOf(definition).filter(([name]) => name !== RECORD)
      it.each(some(tasks, FAILURES).map(([name]) => name))('at “%s”', async (state) => {
        const [found] = played
          .filter(({ walked }) => walked.some((one) => one.states.includes(state)))
          .sort((a, b) => length(a) - length(b))
        if (!found) throw new Error(`No path enters “${state}”.`)
        const broken = { workflow, states: [state] }
        const { walked, fund } = await run(found.play, { ...found.options, broken }, 'fails')
        const failed = walked.find((one) => one.workflow === workflow && one.status === 'FAILED')
        expect(failed?.states.slice(-3)).toEqual([state, RECORD, stopped.at(-1)])
        expect(failed?.error).toBe('BrokenError')
        const record = fund.memory.audit.find(({ kind }) => kind === 'workflow-failed')
        expect(record?.facts).toMatchObject({ workflow, state, error: 'BrokenError' })
      })

      it('even when it can’t be recorded', async () => {
        const [first] = played
        if (!first) throw new Error('No path was played.')
        const broken = { workflow, states: [definition.StartAt, RECORD] }
        const { walked } = await run(first.play, { ...first.options, broken }, 'fails')
        const failed = walked.find((one) => one.workflow === workflow)
        expect(failed?.status).toBe('FAILED')
        expect(failed?.states).toEqual([definition.StartAt, RECORD, stopped.at(-1)])
      })
    })
  }

  return { path, covers }
}

/** At so many of a workflow's tasks in one run, others in the next; `npm run prove:workflows` takes them all. */
const FAILURES = 4

type Path = (fund: Play) => Promise<void>
export type AddPath = (name: string, play: Path, options?: FundOptions) => void

const RECORD = 'Record the failure'

/** The states of a wait that nobody ends, by default two reminders, an escalation and the end. */
export function unanswered(ask: string, chase: string, times = 4): string[] {
  return Array.from({ length: times }, () => [ask, chase]).flat()
}

/** A fund with some rules of its own. */
export function under(policy: Partial<Policy>): FundOptions {
  return { programme: aProgramme({ policy: { ...defaultPolicy, ...policy } }) }
}

/** How much there is to play again: the failures take the shortest way to each state. */
function length({ walked }: { walked: readonly Walked[] }): number {
  return walked.reduce((sum, { states }) => sum + states.length, 0)
}

const open = new Set<Play>()
afterAll(async () => {
  for (const fund of open) await fund.close()
})

/** Plays a path on a fund of its own. Where something fails on the way the path itself can't go on. */
async function run(play: Path, options: FundOptions, how: 'succeeds' | 'fails' = 'succeeds') {
  const fund = new Play(options)
  open.add(fund)
  await fund.open()
  try {
    await play(fund)
  } catch (error) {
    if (how === 'succeeds') throw error
  }
  await fund.settles()
  const walked = await fund.walked()
  await fund.close()
  open.delete(fund)
  expect(fund.undelivered).toEqual([])
  expect(faultsOf(fund.memory)).toEqual([])
  return { walked, fund }
}

function waysGone({ states }: Walked): string[] {
  return states.slice(1).map((state, index) => way(states[index] ?? '', state))
}
