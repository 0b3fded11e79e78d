import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { aCall, aNextCall, aProgramme } from '../support/builders'
import { faultsOf } from '../unit/domain/bench'
import { Committee } from './round/committee'
import { playRound } from './round/play-round'

/** A whole round with every trouble that committees meet, on the real workflows. It prints how each ended. */

const round = new Committee({
  ceilingCents: 8_600_000,
  programme: aProgramme({ calls: [aCall(), aNextCall()] }),
})
const lines: string[] = []

beforeAll(async () => {
  await round.open()
  await playRound(round)
}, 300_000)

afterAll(async () => {
  console.log(['The round:', ...lines].join('\n'))
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

describe('each proposal', () => {
  it('has met a trouble, and its record explains what was decided', async () => {
    expect(round.stories.size).toBe(12)
    for (const [name, story] of round.stories) {
      round.on(name)
      const record = await round.record()
      const { decision, proof } = record
      lines.push(
        [
          `  ${story.id}  ${story.mission.padEnd(9)}${name.padEnd(34)}${record.project.status.padEnd(12)}`,
          `${decision ? `${decision.because ?? decision.outcome} by ${decision.by}, ${decision.amountCents / 100} USD, ${decision.deciders.join(' ')}` : 'no decision stands'}; `,
          `${proof.records} records; ${story.troubles.join('; ')}`,
        ].join(''),
      )
      expect(story.troubles, name).not.toEqual([])
      expect(proof.faults, name).toEqual([])
      expect(
        record.texts.every(({ hashHolds }) => hashHolds),
        name,
      ).toBe(true)
      if (!decision) continue
      const sitting = record.sittings.find(({ taskId }) => taskId === decision.taskId)
      expect(sitting, name).toBeDefined()
      expect(sitting?.versionHash, name).toBe(decision.versionHash)
      expect(decision.deciders.length, name).toBeGreaterThan(0)
      const recused = new Set(sitting?.recused.map(({ person }) => person))
      expect(
        decision.deciders.filter((id) => recused.has(id)),
        name,
      ).toEqual([])
      const proven = new Set([
        ...record.sittings.flatMap(({ votes }) =>
          votes.flatMap((vote) => (vote.proof ? [vote.person] : [])),
        ),
        ...record.sittings.flatMap(({ ended }) =>
          ended?.by.type === 'person' ? [ended.by.id] : [],
        ),
      ])
      expect(
        decision.deciders.filter((id) => !proven.has(id)),
        name,
      ).toEqual([])
    }
  })
})
