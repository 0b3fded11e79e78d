import { expect, it } from 'vitest'
import { createHandler } from '../../../functions/administer/handler'
import { hashSecret } from '../../../shared/adapters/hash-secret'
import { sha256Digest } from '../../../shared/adapters/sha256-digest'
import { defaultPolicy } from '../../../shared/domain/programme/default-policy'
import { MemoryFund } from '../../support/fakes/memory-fund'
import { MemoryRegister } from '../../support/fakes/memory-fund'
import { MemoryProgrammeStore } from '../../support/fakes/memory-stores'
import { CountingIds } from '../../support/fakes/system'

const SEED = { seed: 'example' }

/** A fund that may break off after so many acts. */
function administering(stage: 'dev' | 'prod', fund = new MemoryFund(), acts = Infinity) {
  const register = new MemoryRegister(fund)
  let left = acts
  return createHandler({
    register: {
      read: register.read.bind(register),
      commit: (prepared) => {
        if ((left -= 1) < 0) throw new Error('broken off')
        return register.commit(prepared)
      },
    },
    programme: new MemoryProgrammeStore(fund),
    mover: { move: async () => ({ refused: 'nothing-to-move' }) },
    stage,
    ids: new CountingIds(),
    hashSecret,
    clock: () => '2005-01-04T08:00:00.000Z',
    digest: sha256Digest,
    sleep: () => Promise.resolve(),
    random: () => 0,
  })
}

const refused = { refused: 'not-allowed', allowed: ['a fund without settings in the stage dev'] }

it('puts the example into an empty fund, once', async () => {
  const fund = new MemoryFund()
  const administer = administering('dev', fund)
  expect(await administer(SEED)).toMatchObject({ done: true, problems: [] })
  const before = fund.audit.length
  expect(await administer(SEED)).toMatchObject(refused)
  expect(fund.audit).toHaveLength(before)
})

it('never puts the example into prod', async () => {
  const fund = new MemoryFund()
  expect(await administering('prod', fund)(SEED)).toMatchObject({
    ...refused,
    reason: expect.stringContaining('prod'),
  })
  expect(fund.audit).toEqual([])
})

it.each(['quorum', 'mission', 'key'])('replaces no %s of a fund that runs', async (kind) => {
  const fund = new MemoryFund()
  const administer = administering('dev', fund)
  const by = 'olga'
  if (kind === 'key') await administer({ createKey: { id: 'sheet', purpose: 'Sheet', by } })
  else {
    await administer(SEED)
    const [mission] = fund.missions.values()
    if (!mission) throw new Error('The example has no mission.')
    const setting =
      kind === 'quorum'
        ? { type: 'set-policy', by, item: { ...defaultPolicy, quorum: 1 } }
        : { type: 'put-mission', by, item: { ...mission, mailbox: 'other@iom.example' } }
    expect(await administer({ setting })).toMatchObject({ done: true })
  }
  const before = JSON.stringify([fund.policy, ...fund.missions.values(), fund.audit])
  expect(await administer(SEED)).toMatchObject(refused)
  expect(JSON.stringify([fund.policy, ...fund.missions.values(), fund.audit])).toBe(before)
})

it('goes on with an example that was broken off, wherever that was', async () => {
  const whole = new MemoryFund()
  await administering('dev', whole)(SEED)
  for (let acts = 0; acts < whole.audit.length; acts += 1) {
    const fund = new MemoryFund()
    await expect(administering('dev', fund, acts)(SEED)).rejects.toThrow('broken off')
    expect(await administering('dev', fund)(SEED)).toMatchObject({ done: true })
    expect([...fund.people.keys()]).toEqual([...whole.people.keys()])
    expect([...fund.envelopes.values()]).toEqual([...whole.envelopes.values()])
    expect(await administering('dev', fund)(SEED)).toMatchObject(refused)
  }
})
