import { expect, it } from 'vitest'
import { caseOf } from '../../../functions/serve-tasks/case'
import { Bench, person } from '../domain/bench'

it('a link of whoever was replaced opens the task no more, and its successor’s does', async () => {
  const bench = await Bench.open()
  const taskId = await bench.isPutToVote()
  const opens = (id: string) =>
    caseOf(
      {
        schema: 1,
        hash: 'a'.repeat(64),
        purpose: { type: 'task', projectId: bench.id, taskId },
        holder: { type: 'person', id },
        mintedAt: bench.now,
        expiresAt: '2006-01-01T00:00:00.000Z',
        outboxId: 'x.1',
      },
      bench.file,
      {
        calls: [],
        missions: [],
        people: [],
        policy: bench.fund.policy,
        keys: [],
        waitlists: [],
        incidents: [],
      },
      [],
    ) !== undefined
  expect(opens('elena')).toBe(true)
  await bench.does({
    type: 'reassign-task',
    taskId,
    from: person('elena'),
    to: 'joyce',
    reason: 'She is travelling.',
    by: person('rosa'),
  })
  expect(opens('elena')).toBe(false)
  expect(opens('joyce')).toBe(true)
})
