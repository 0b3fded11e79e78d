import type { Hono } from 'hono'
import { beforeAll, expect, it } from 'vitest'
import { createDeskApp } from '../../functions/serve-desk/handler'
import { createPortalApp } from '../../functions/serve-portal/handler'
import { DynamoRequests } from '../../shared/adapters/dynamo-requests'
import { systemIds } from '../../shared/adapters/system'
import { commitChange, dynamoAdapters } from '../support/adapters'
import { aCall, aChange, aDraft, aRecord, settings } from '../support/builders'
import { onDynamo } from '../support/dynamo'
import { Bench as Fund } from '../unit/domain/bench'
import { Desk } from '../unit/desk/desk'
import { Bench, gateway, posting } from '../unit/portal/bench'

onDynamo('What a stranger asks for', (dynamo) => {
  let portal: Hono
  let desk: Hono
  const bench = new Bench()
  /** What was asked of the database, each with the number of its items where it is a transaction. */
  const sent: string[] = []

  beforeAll(async () => {
    const names = await dynamo().createTables()
    const client = dynamo().connect()
    const stores = dynamoAdapters(client, names)
    await commitChange(stores.register, settings())
    for (const [id, address] of [
      ['d1', 'amira@tunis.iom.example'],
      ['d2', 'claire@wggi.iom.example'],
    ] as const)
      await commitChange(
        stores.register,
        aChange({
          writes: [{ type: 'draft', item: aDraft({ id, address }), expected: undefined }],
          records: [aRecord({ chain: 'programme' })],
        }),
      )
    client.middlewareStack.add(
      (next, { commandName }) =>
        async (args) => {
          const { TransactItems } = args.input as { TransactItems?: unknown[] }
          sent.push(TransactItems ? `${commandName} ${TransactItems.length}` : `${commandName}`)
          return next(args)
        },
      { step: 'initialize' },
    )
    const requests = () => new DynamoRequests(client, names, 'serve-portal', systemIds)
    portal = createPortalApp({ ...bench.dependencies, ...stores, requests: requests() })
    desk = createDeskApp({
      ...new Desk(await Fund.open()).dependencies,
      ...stores,
      requests: requests(),
    })
  })

  let clients = 0
  async function ask(app: Hono, path: string, fields: Record<string, string>) {
    clients += 1
    sent.length = 0
    const from = gateway(`198.51.100.${clients}`)
    const answer = await app.request(`https://wggi.example${path}`, posting(fields), from)
    return { status: answer.status, did: sent.toSorted() }
  }

  const start = (address: string, once: string) =>
    ask(portal, '/start', { call: aCall().id, mission: 'TUNIS', language: 'en', address, once })
  const links = (address: string) => ask(portal, '/links', { address })
  const door = (address: string) => ask(desk, '/desk', { address })

  it('is the same work whoever is named', async () => {
    // The day’s key is made by the first request of all.
    await door('nobody@wggi.iom.example')
    await links('nobody@wggi.iom.example')
    const known = await door('rosa@wggi.iom.example')
    expect(known.did.filter((one) => one.startsWith('TransactWrite'))).toHaveLength(3)
    for (const address of ['nobody@wggi.iom.example', 'elena@wggi.iom.example'])
      expect(await door(address)).toEqual(known)

    const own = await links('amira@tunis.iom.example')
    for (const address of ['claire@wggi.iom.example', 'nobody@x.example'])
      expect(await links(address)).toEqual(own)

    // Who has a form open has it mailed again; the next is the mission's first stranger, of whom it is told.
    const again = await start('amira@tunis.iom.example', 'once-1')
    const outsider = 'amira@elsewhere.example'
    expect(again.did.filter((one) => one.startsWith('TransactWrite'))).toHaveLength(3)
    expect(await start(outsider, 'once-1')).toEqual(again)
    for (const address of [
      'first@tunis.iom.example',
      'second@tunis.iom.example',
      'office@tunis.iom.example',
      'head@tunis.iom.example',
      outsider,
    ])
      expect([address, await start(address, `once-${address}`)]).toEqual([address, again])
    bench.clock.advance(1_000)
    expect(await start('second+b@tunis.iom.example', 'once-2')).toEqual(again)
  })

  it('is the same work when a form is sent again', async () => {
    const again = async (address: string) => {
      await start(address, 'once-2')
      return start(address, 'once-2')
    }
    expect(await again('awa@tunis.iom.example')).toEqual(await again('awa@elsewhere.example'))
  })
})
