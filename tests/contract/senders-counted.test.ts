import { recordsAmong } from '../../shared/domain/audit/chain'
import { expect, test } from 'vitest'
import { sha256Digest } from '../../shared/adapters/sha256-digest'
import { startDraft } from '../../shared/domain/decide/request/start-draft'
import { isRefusal, type Write } from '../../shared/domain/decide/kernel/change'
import { prepare } from '../../shared/domain/decide/kernel/prepare'
import { act } from '../../shared/runtime/act'
import { aChange, aProgramme, aRecord, CALL, settings } from '../support/builders'
import { commitChange, onEveryAdapter, type Adapters } from '../support/adapters'
import { FakeClock } from '../support/fakes/system'

const MISSION = 'TUNIS'
type StrangersWrite = Extract<Write, { type: 'strangers' }>

async function writes(adapters: Adapters, clock: FakeClock, n: number) {
  const address = `stranger-${n}@tunis.iom.example`
  const acting = {
    ...adapters,
    clock: clock.now,
    digest: sha256Digest,
    sleep: async () => {},
    random: () => 0,
  }
  const draftId = `stranger-${n}`
  const acted = await act(acting, { draftId, strangersOf: MISSION }, (state) =>
    startDraft(
      state,
      {
        type: 'start-draft',
        draftId,
        callId: CALL,
        mission: MISSION,
        address,
        language: 'en',
      },
      sha256Digest,
    ),
  )
  if ('refusal' in acted && isRefusal(acted.refusal)) throw new Error(acted.refusal.reason)
}

onEveryAdapter('People whom nobody has confirmed', (make) => {
  test('are counted however many write at once, with one mail and one record a day', async () => {
    const adapters = await make()
    const clock = new FakeClock('2005-02-01T09:00:00.000Z')
    await commitChange(adapters.register, settings(aProgramme()), clock.now())
    await Promise.all([0, 1, 2, 3, 4, 5].map((n) => writes(adapters, clock, n)))
    const read = async () => {
      const { state } = await adapters.register.read({ strangersOf: MISSION }, clock.now())
      return state.strangers
    }
    expect(await read()).toEqual({ mailedAt: '2005-02-01T09:00:00.000Z', count: 5 })
    clock.set('2005-02-02T00:00:00.000Z')
    await writes(adapters, clock, 6)
    expect(await read()).toEqual({ mailedAt: '2005-02-02T00:00:00.000Z', count: 0 })
    const counts = []
    for await (const { kind, facts } of recordsAmong(adapters.audit.records('strangers')))
      if (kind === 'senders-asked') counts.push(facts['count'])
    expect(counts).toEqual([1, 6])
  })
  test('who sent is counted apart, until head and focal point are mailed; a mail is ordered on what was read', async () => {
    const adapters = await make()
    const clock = new FakeClock('2005-02-01T09:00:00.000Z')
    await commitChange(adapters.register, settings(aProgramme()), clock.now())
    const read = async () => {
      const { state, heads } = await adapters.register.read({ strangersOf: MISSION }, clock.now())
      return { before: state.strangers, heads }
    }
    const did = async (
      act: Partial<StrangersWrite>,
      { before, heads }: Awaited<ReturnType<typeof read>>,
    ) => {
      const change = aChange({
        writes: [{ type: 'strangers', mission: MISSION, before, ...act }],
        records: [aRecord({ chain: 'strangers', kind: 'senders-asked' })],
      })
      return adapters.register.commit(prepare(change, heads, clock.now()))
    }
    const mailed = { mailedAt: clock.now() }
    expect(await did(mailed, await read())).toBe('committed')
    expect(await did({ sent: true }, await read())).toBe('committed')
    expect(await did({ sent: true }, await read())).toBe('committed')
    expect((await read()).before).toEqual({ mailedAt: clock.now(), count: 0, sent: 2 })
    const at = '2005-02-02T05:00:00.000Z'
    const act = { officesMailedAt: at }
    const now = await read()
    const stale = { ...now, before: { ...now.before, count: 0, sent: 1 } }
    expect(await did(act, stale)).toBe('conflict')
    expect(await did(act, now)).toBe('committed')
    const after = { officesMailedAt: at, count: 0, sent: 0 }
    expect((await read()).before).toEqual({ mailedAt: clock.now(), ...after })
  })
})
