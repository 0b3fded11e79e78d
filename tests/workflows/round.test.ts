import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { aCall, aNextCall, aProgramme } from '../support/builders'
import { faultsOf } from '../unit/domain/bench'
import { troubles } from './rules/troubles'
import { Committee } from './round/committee'
import {
  decidedSittings,
  explain,
  isPassed,
  isReceipted,
  missingOn,
  takesMoney,
} from './round/explained'
import { playRound } from './round/play-round'
import { tableOf } from './round/table'

/** A whole round with every trouble that committees meet, on the real workflows. It prints how each ended. */

const round = new Committee({
  ceilingCents: 8_600_000,
  programme: aProgramme({ calls: [aCall(), aNextCall()] }),
})

beforeAll(async () => {
  await round.open()
  await playRound(round)
}, 300_000)

afterAll(async () => {
  console.log(await tableOf(round))
  await round.close()
})

it('leaves no money over the ceiling, no chain broken and no book that doesn’t add up', () => {
  expect(faultsOf(round.memory)).toEqual([])
  expect(round.undelivered).toEqual([])
})

it('leaves nobody waiting for ever', () => {
  const open = [...round.memory.tasks.values()].filter(({ status }) => status === 'open')
  const forever = open.filter(({ chase, chased }) => chase[chased] === undefined)
  expect(forever.map(({ id }) => id)).toEqual([])
})

it('stops no workflow', async () => {
  const failed = (await round.walked()).filter(({ status }) => status === 'FAILED')
  expect(failed).toEqual([])
})

it('meets every trouble there is, and each of its twelve proposals one at least', () => {
  const stories = [...round.stories.values()]
  expect(stories).toHaveLength(12)
  expect(stories.filter((story) => story.troubles.length === 0)).toEqual([])
  const met = new Set(stories.flatMap((story) => story.troubles))
  expect(Object.keys(troubles).filter((name) => !met.has(name as never))).toEqual([])
})

describe('the record', () => {
  it('of each decision says who decided, when, on which text, by which rule, who was recused, what it did to the envelope, and who was told', async () => {
    const people = [...round.memory.people.values()]
    let explained = 0
    for (const name of round.stories.keys()) {
      round.on(name)
      const record = await round.record()
      const page = await round.recordPage()
      expect(page.status, name).toBe(200)
      expect(record.proof, name).toMatchObject({ faults: [], unlike: [], holds: true })
      for (const sitting of decidedSittings(record)) {
        const answers = explain(record, sitting)
        const what = `${name}: ${sitting.taskId}`
        explained += 1
        const recused = answers.recused.map(({ person }) => person)
        expect(
          answers.who.filter((id) => recused.includes(id)),
          what,
        ).toEqual([])
        const asked = sitting.roster.flatMap(({ party }) =>
          party.type === 'person' ? party.id : [],
        )
        expect(asked, what).toEqual(expect.arrayContaining([...answers.who]))
        expect(answers.onWhichText.holds, what).toBe(true)
        if (answers.byWhichRule.by === 'vote' && sitting.outcome !== 'declined')
          expect(answers.who.length, what).toBeGreaterThanOrEqual(answers.byWhichRule.quorum)
        const reserved = answers.envelope.reduce((sum, step) => sum + step.reserved, 0)
        expect(reserved > 0, what).toBe(takesMoney(record, sitting))
        for (const { after } of answers.envelope) expect(after, what).toBeGreaterThanOrEqual(0)
        for (const id of isReceipted(record, sitting) ? answers.who : [])
          expect(
            answers.told.map(({ to }) => to),
            `${what}: ${id} was told`,
          ).toContain(id)
        if (!isPassed(sitting))
          expect(
            answers.told.some(({ to }) => to.endsWith('contact')),
            `${what}: the mission was told`,
          ).toBe(true)
        expect(missingOn(page, answers, { people }), what).toEqual([])
      }
    }
    expect(explained).toBeGreaterThan(12)
  })

  it('of what stands now names those who decided it, and nobody else', async () => {
    for (const name of round.stories.keys()) {
      round.on(name)
      const { decision, sittings } = await round.record()
      expect(decision, name).toBeDefined()
      const sitting = sittings.find(({ taskId }) => taskId === decision?.taskId)
      expect(sitting, name).toBeDefined()
      const recused = sitting?.recused.map(({ person }) => person) ?? []
      expect(
        decision?.deciders.filter((id) => recused.includes(id)),
        name,
      ).toEqual([])
    }
  })
})
