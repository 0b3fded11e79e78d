import { expect, it } from 'vitest'
import { sha256Digest } from '../../../shared/adapters/sha256-digest'
import { gate } from '../../../shared/domain/links/gate'
import { aLink } from '../../support/builders'
import { Bench, person } from '../domain/bench'

it('a link of whoever was replaced opens the task no more, and its successor’s does', async () => {
  const bench = await Bench.open()
  const taskId = await bench.isPutToVote()
  const verdictOf = async (id: string) => {
    const { state } = await bench.register.read({ projectId: bench.id }, bench.now)
    const purpose = { type: 'task' as const, projectId: bench.id, taskId }
    const link = aLink({ purpose, holder: person(id) })
    return gate(link, { ...state, now: bench.now }, sha256Digest)
  }
  expect(await verdictOf('elena')).toEqual({ stands: 'open' })
  await bench.does({
    type: 'reassign-task',
    taskId,
    from: person('elena'),
    to: 'joyce',
    reason: 'She is travelling.',
    by: person('rosa'),
  })
  expect(await verdictOf('elena')).toMatchObject({ stands: 'lost', why: 'reassigned' })
  expect(await verdictOf('joyce')).toEqual({ stands: 'open' })
})
