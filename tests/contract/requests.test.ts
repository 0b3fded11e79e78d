import { ScanCommand } from '@aws-sdk/lib-dynamodb'
import { beforeEach, describe, expect, it } from 'vitest'
import { DynamoRequests } from '../../shared/adapters/dynamo-requests'
import { prepare } from '../../shared/domain/decide/kernel/prepare'
import type { Requests } from '../../shared/ports/requests'
import { aChange, aMailOrder, AT } from '../support/builders'
import { onDynamo } from '../support/dynamo'
import { MemoryFund } from '../support/fakes/memory-fund'
import { MemoryRequests } from '../support/fakes/memory-requests'
import { CountingIds } from '../support/fakes/system'

/** As the product’s, but fewer. */
const limits = { pairAnHour: 3, clientAnHour: 8, mailboxADay: 9, tenMinutes: 1 }
const { pairAnHour, clientAnHour, mailboxADay } = limits
const NEXT_HOUR = '2005-03-01T10:00:00.000Z'
const NEXT_DAY = '2005-03-02T00:00:00.000Z'

function contract(make: () => Promise<Requests>): void {
  let requests: Requests
  beforeEach(async () => {
    requests = await make()
  })

  const ask = (client: string, address: string, now = AT) =>
    requests.count({ door: 'links', client, address, now })
  async function asks(times: number, client: string, address: string, now = AT) {
    const answers = []
    for (let n = 0; n < times; n += 1) answers.push(await ask(client, address, now))
    return answers
  }

  it('lets a client have so many mails sent to a mailbox in an hour, and others as many', async () => {
    const answers = await asks(pairAnHour + 1, '192.0.2.1', 'a@x.example')
    expect(answers).toEqual([...Array(pairAnHour).fill('within'), 'enough'])
    expect(await ask('192.0.2.1', 'A+label@X.example')).toBe('enough')
    expect(await ask('192.0.2.1', 'b@x.example')).toBe('within')
    expect(await ask('192.0.2.2', 'a@x.example')).toBe('within')
    expect(await ask('192.0.2.1', 'a@x.example', NEXT_HOUR)).toBe('within')
  })

  it('stops a client that names one after the other, and no other client', async () => {
    for (let n = 0; n < clientAnHour; n += 1)
      expect(await ask('192.0.2.1', `a${n}@x.example`)).toBe('within')
    expect(await ask('192.0.2.1', 'b@x.example')).toBe('client-over')
    expect(await ask('192.0.2.2', 'b@x.example')).toBe('within')
    expect(await ask('192.0.2.1', 'b@x.example', NEXT_HOUR)).toBe('within')
  })

  it('counts for a client also what no mail came of', async () => {
    const answers = await asks(clientAnHour + 1, '192.0.2.1', 'a@x.example')
    expect(answers.at(-2)).toBe('enough')
    expect(answers.at(-1)).toBe('client-over')
  })

  it('bounds what all clients together have sent to a mailbox in a day', async () => {
    for (let n = 0; n < mailboxADay; n += 1)
      expect(await ask(`192.0.2.${n}`, 'a@x.example')).toBe('within')
    // Then one more goes in ten minutes, whoever asks, so that nobody is kept from their links for a day.
    expect(await ask('198.51.100.1', 'a@x.example', NEXT_HOUR)).toBe('within')
    expect(await ask('198.51.100.2', 'a@x.example', NEXT_HOUR)).toBe('enough')
    expect(await ask('198.51.100.2', 'a@x.example', '2005-03-01T10:10:00.000Z')).toBe('within')
    expect(await ask('198.51.100.1', 'b@x.example', NEXT_HOUR)).toBe('within')
    const elsewhere = { door: 'desk', client: '198.51.100.3', address: 'a@x.example' } as const
    expect(await requests.count({ ...elsewhere, now: NEXT_HOUR })).toBe('within')
    expect(await ask('198.51.100.1', 'a@x.example', NEXT_DAY)).toBe('within')
  })

  it('lets all through that may come, also when they come at once', async () => {
    const answers = await Promise.all(
      Array.from({ length: pairAnHour }, () => ask('192.0.2.1', 'a@x.example')),
    )
    expect(answers).toEqual(Array(pairAnHour).fill('within'))
  })

  it('lets no more through when they come at once', async () => {
    const answers = await Promise.all(
      Array.from({ length: 12 }, () => ask('192.0.2.1', 'a@x.example')),
    )
    expect(answers.filter((answer) => answer === 'within').length).toBeLessThanOrEqual(pairAnHour)
    expect(answers).toContain('within')
  })
}

describe('The counts of strangers in memory', () =>
  contract(async () => new MemoryRequests(new MemoryFund(), limits)))

onDynamo('The counts of strangers in DynamoDB', (dynamo) => {
  contract(
    async () =>
      new DynamoRequests(
        dynamo().client,
        await dynamo().createTables(),
        'serve-portal',
        new CountingIds(),
        limits,
      ),
  )

  it('keep no address and no client, and go', async () => {
    const names = await dynamo().createTables()
    const requests = new DynamoRequests(dynamo().client, names, 'serve-portal', new CountingIds())
    await requests.count({
      door: 'links',
      client: '192.0.2.1',
      address: 'amira@x.example',
      now: AT,
    })
    await requests.pretend(
      prepare(
        aChange({
          records: [
            {
              chain: 'programme',
              kind: 'desk-link-asked',
              by: { type: 'system', job: 'x' },
              facts: {},
            },
          ],
          outbox: [aMailOrder()],
        }),
        {},
        AT,
      ),
    )
    const { Items = [] } = await dynamo().client.send(new ScanCommand({ TableName: names.Links }))
    // A key, three counts, and as many items as the change would be: head, record, mark, mail.
    expect(Items).toHaveLength(8)
    expect(JSON.stringify(Items)).not.toMatch(/192\.0\.2|amira/)
    const goesAt = Items.map((item) => Number(item['goesAt']) * 1_000)
    expect(Math.max(...goesAt)).toBeLessThanOrEqual(Date.parse(AT) + 48 * 3_600_000)
    expect(Math.min(...goesAt)).toBeGreaterThan(Date.parse(AT))
  })

  it('count alike in every function, by a key that is made once a day', async () => {
    const names = await dynamo().createTables()
    const many = Array.from(
      { length: pairAnHour + 1 },
      () =>
        new DynamoRequests(dynamo().client, names, 'serve-portal', {
          secret: () => crypto.randomUUID(),
        }),
    )
    const answers = []
    for (const requests of many)
      answers.push(
        await requests.count({
          door: 'links',
          client: '192.0.2.1',
          address: 'a@x.example',
          now: AT,
        }),
      )
    expect(answers.at(-1)).toBe('enough')
    const ids = async () =>
      (await dynamo().client.send(new ScanCommand({ TableName: names.Links }))).Items!.map(
        ({ id }) => String(id),
      )
    const mailboxes = (await ids()).filter((id) => id.endsWith('#2005-03-01'))
    await many[0]!.count({
      door: 'links',
      client: '192.0.2.1',
      address: 'a@x.example',
      now: NEXT_DAY,
    })
    const next = (await ids()).filter((id) => id.endsWith('#2005-03-02'))
    const hashes = (of: string[]) => of.map((id) => id.split('#')[1])
    expect(next).toHaveLength(2)
    expect(hashes(mailboxes)).not.toEqual(expect.arrayContaining(hashes(next)))
  })
})
