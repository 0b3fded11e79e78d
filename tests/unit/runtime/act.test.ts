import { expect, it } from 'vitest'
import { sha256Digest } from '../../../shared/adapters/sha256-digest'
import { act } from '../../../shared/runtime/act'
import { commitChange, memoryAdapters } from '../../support/adapters'
import { opening } from '../../support/builders'
import { releasing, reserving } from '../../support/race'

it('a slow reading gives no change an earlier time than those it builds on', async () => {
  const { register, finance } = memoryAdapters(undefined, 10)
  await commitChange(register, opening(2005, 1_000_000))
  let moment = Date.parse('2005-03-01T00:00:00.000Z')
  const acting = {
    register,
    clock: () => new Date((moment += 1_000)).toISOString(),
    digest: sha256Digest,
    sleep: () => Promise.resolve(),
    random: () => 0,
  }
  const one = { projectId: 'P-1', year: 2005, cents: 600_000 }
  const other = { projectId: 'P-2', year: 2005, cents: 700_000 }
  await act(acting, { projectId: 'P-1' }, reserving(one))
  const slow = {
    ...acting,
    register: {
      ...acting.register,
      commit: register.commit.bind(register),
      // What is read has been given back meanwhile: only that makes room for the other.
      read: async (...asked: Parameters<typeof register.read>) => {
        await act(acting, { projectId: 'P-1' }, releasing(one))
        return register.read(...asked)
      },
    },
  }
  expect(await act(slow, { projectId: 'P-2' }, reserving(other))).toHaveProperty('committed')
  const { items } = await finance.entries(2005, '2005-12-31')
  expect(items.map(({ amounts }) => amounts.reserved)).toEqual([600_000, -600_000, 700_000])
})
