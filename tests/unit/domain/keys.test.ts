import { beforeEach, expect, it } from 'vitest'
import { administer } from '../../../shared/domain/decide/settings/administer'
import type { MachineKey } from '../../../shared/domain/programme/programme'
import { Bench } from './bench'

const key = (secretHash: string): MachineKey => ({
  schema: 1,
  id: 'sheet',
  secretHash,
  purpose: 'Spreadsheet',
})

let bench: Bench
beforeEach(async () => {
  bench = await Bench.open()
})

const put = (secretHash: string) =>
  bench.decides((state) => administer(state, { type: 'put-key', by: 'ops', item: key(secretHash) }))
const revoke = (id = 'sheet') =>
  bench.decides((state) => administer(state, { type: 'revoke-key', by: 'ops', id }))

it('a key in use isn’t replaced, so that nobody is locked out by a name taken twice', async () => {
  await put('first')
  expect(await put('second')).toMatchObject({
    refused: 'not-allowed',
    allowed: ['revoke-key', 'another id'],
  })
  expect(bench.fund.keys.get('sheet')?.secretHash).toBe('first')
})

it('a revoked key says since when, once, and its name is free again', async () => {
  await put('first')
  await revoke()
  expect(bench.fund.keys.get('sheet')?.revokedAt).toBe(bench.now)
  expect(bench.records('key-revoked')).toHaveLength(1)
  expect(await revoke()).toMatchObject({ refused: 'already-done' })
  await put('second')
  expect(bench.fund.keys.get('sheet')).toEqual(key('second'))
})

it('a key that isn’t there is named', async () => {
  expect(await revoke('nothing')).toMatchObject({ refused: 'not-found' })
})

it('a restart keeps its reason beside the record, which holds no text', async () => {
  await bench.submits()
  const reason = 'The table was throttled for an hour.'
  await bench.decides((state) =>
    administer(state, {
      type: 'restart',
      by: 'ops',
      projectId: bench.id,
      workflow: 'funding-request',
      subject: 1,
      reason,
    }),
  )
  expect(bench.file.remarks.map(({ act, text }) => [act, text])).toEqual([['restart', reason]])
  expect(JSON.stringify(bench.fund.audit)).not.toContain(reason)
  expect(bench.starts()).toContain(`${bench.id}.request.1.2`)
})
