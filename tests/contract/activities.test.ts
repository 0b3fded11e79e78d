import { PutCommand } from '@aws-sdk/lib-dynamodb'
import { beforeEach, describe, expect, it } from 'vitest'
import { createFinanceApp } from '../../functions/serve-finance/handler'
import { activityKey, type TableNames } from '../../shared/adapters/keys'
import { hashSecret } from '../../shared/adapters/hash-secret'
import { sha256Digest } from '../../shared/adapters/sha256-digest'
import { activityId, type ActivityContent } from '../../shared/domain/activities/activity'
import { decide } from '../../shared/domain/decide/decide'
import type { PersonCommand } from '../../shared/domain/decide/kernel/commands'
import { differs } from '../../shared/domain/finance/reconciliation-report'
import { act } from '../../shared/runtime/act'
import { commitChange, dynamoAdapters, type Adapters } from '../support/adapters'
import { AT, opening, settings } from '../support/builders'
import { onDynamo } from '../support/dynamo'
import { verifyRecord } from '../support/verifier'

const person = (id: string) => ({ type: 'person', id }) as const
const CONTENT: ActivityContent = {
  title: 'Fact sheet on International Women’s Day',
  prong: 'research-publications',
  audiences: ['staff'],
  coOrganisers: [],
  participants: [{ category: 'Staff', women: 12, men: 9 }],
  outputs: [{ what: 'Fact sheet', at: 'https://www.iom.int' }],
}
const ID = activityId(2005, 'abcdef0123')

onDynamo('Activities in the tables', (dynamo) => {
  let names: TableNames
  let fund: Adapters

  beforeEach(async () => {
    names = await dynamo().createTables()
    fund = dynamoAdapters(dynamo().client, names)
    await commitChange(fund.register, settings())
    await commitChange(fund.register, opening(2005, 1_000_000))
  })

  const does = (command: PersonCommand, activity = ID) =>
    act(
      {
        register: fund.register,
        clock: () => AT,
        digest: sha256Digest,
        sleep: async () => undefined,
        random: () => 0,
      },
      { activityId: activity },
      (state) => decide(state, command, sha256Digest),
    )

  const proposed = (id: string, cents: number) =>
    does(
      {
        type: 'propose-activity',
        id,
        by: person('rosa'),
        year: 2005,
        course: 'planned',
        cents,
        content: CONTENT,
      },
      id,
    )
  const confirmed = (id: string) =>
    does({ type: 'confirm-activity', id, agrees: true, proposedAt: AT, by: person('claire') }, id)

  async function report(name: string): Promise<{ rows: Record<string, unknown>[] }> {
    const app = createFinanceApp({
      finance: fund.finance,
      projects: fund.projects,
      links: fund.links,
      digest: sha256Digest,
      programme: {
        read: async () => ({
          ...(await fund.programme.read()),
          keys: [{ schema: 1, id: 'sheet', purpose: 'x', secretHash: hashSecret('secret') }],
        }),
      },
      clock: () => AT,
      hashSecret,
      log: { info: () => undefined, warn: () => undefined },
      portalUrl: 'https://wggi.example',
      reference: () => 'ref12345',
      reportFailure: (_reference, error) => {
        throw error
      },
    })
    const authorization = `Basic ${Buffer.from('sheet:secret').toString('base64')}`
    const reply = await app.request(`/finance/${name}`, { headers: { authorization } })
    expect(reply.status).toBe(200)
    return reply.json()
  }

  it('have a chain of their own that verifies, and are in every figure', async () => {
    await proposed(ID, 300_000)
    await confirmed(ID)
    const on = AT.slice(0, 10)
    const paid = { cents: 100_000, on, reference: 'INV-1', isLast: false, by: person('samuel') }
    await does({ type: 'pay-activity', id: ID, ...paid })
    expect(await fund.projects.activities()).toEqual([await fund.projects.activity(ID)])
    const { rows } = await report('activities?year=2005')
    expect(rows).toEqual([
      expect.objectContaining({
        projectId: ID,
        mission: 'none',
        status: 'planned',
        women: 12,
        men: 9,
        outputs: 'Fact sheet: https://www.iom.int',
        committedCents: 300_000,
        disbursedCents: 100_000,
        undisbursedCents: 200_000,
      }),
    ])
    for (const by of ['mission', 'prong', 'status', 'project'])
      expect((await report(`totals?year=2005&by=${by}`)).rows, by).toEqual([
        expect.objectContaining({ committedCents: 300_000, disbursedCents: 100_000 }),
      ])
    expect((await report('totals?year=2005&by=mission')).rows[0]).toMatchObject({ mission: 'none' })
    expect((await report('carry-over?year=2005')).rows).toEqual([
      expect.objectContaining({ title: CONTENT.title, grants: 0, undisbursedCents: 200_000 }),
    ])
    expect((await report('ledger?year=2005')).rows).toHaveLength(3)
    const compared = (await report('reconciliation?year=2005')).rows
    expect(compared.filter(differs)).toEqual([])
    expect(
      compared.filter(({ difference, differenceCents }) => difference ?? differenceCents),
    ).toEqual([])
    expect(compared.map(({ check }) => check)).toContain('payments')
    expect((await verifyRecord(fund.audit)).faults).toEqual([])
  })

  it('never overdraw the envelope, however many are confirmed at once', async () => {
    const ids = ['a', 'b', 'c', 'd', 'e'].map((one) => activityId(2005, one.repeat(8)))
    for (const id of ids) await proposed(id, 300_000)
    const answers = await Promise.all(ids.map(confirmed))
    expect(answers.filter((answer) => 'committed' in answer)).toHaveLength(3)
    const [envelope] = await fund.finance.envelopes()
    expect(envelope).toMatchObject({ availableCents: 100_000, committedCents: 900_000 })
    expect((await verifyRecord(fund.audit)).faults).toEqual([])
  })

  it('are found out when one is changed, and when one is added', async () => {
    await proposed(ID, 300_000)
    const activity = await fund.projects.activity(ID)
    const item = { ...activityKey(ID), projectStatus: 'activity', body: activity }
    await dynamo().client.send(
      new PutCommand({
        TableName: names.Projects,
        Item: {
          ...item,
          ...activityKey('ACT-2005-0000000F'),
          headSeq: 1,
          headHash: 'f'.repeat(64),
        },
      }),
    )
    const { head } = { head: await fund.audit.end(ID) }
    await dynamo().client.send(
      new PutCommand({
        TableName: names.Projects,
        Item: {
          ...item,
          headSeq: head.seq,
          headHash: head.hash,
          body: { ...activity, year: 2006 },
        },
      }),
    )
    const { faults } = await verifyRecord(fund.audit)
    expect(faults.map(({ chain }) => chain).sort()).toEqual(['ACT-2005-0000000F', ID])
    expect(JSON.stringify(faults)).toContain('"changed"')
    expect(JSON.stringify(faults)).toContain('"added"')
  })
})

describe('the id of an activity', () => {
  it('is the same each time its form is sent', () => {
    expect(ID).toBe('ACT-2005-ABCDEF01')
  })
})
