import { setTimeout as delay } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { doorRoutes } from '../../functions/serve-desk/door-routes'
import type { DeskDependencies } from '../../functions/serve-desk/dependencies'
import { createPortalApp } from '../../functions/serve-portal/handler'
import { DynamoRequests } from '../../shared/adapters/dynamo-requests'
import type { Prepared } from '../../shared/domain/decide/kernel/prepare'
import { aCall, aProgramme, settings } from '../support/builders'
import { commitChange, dynamoAdapters } from '../support/adapters'
import { onDynamo } from '../support/dynamo'
import { Bench, gateway, ORIGIN, posting } from '../unit/portal/bench'

/** So many ask at the same moment, each from a client of their own; `AT_ONCE=20` takes ten times as long. */
const AT_ONCE = Number(process.env['AT_ONCE'] ?? 7)

const start = { call: aCall().id, mission: 'TUNIS', language: 'en' }
const doors = [
  ['/start', start, 'amira@tunis.iom.example', 'nobody@elsewhere.example'],
  ['/start', start, 'office@tunis.iom.example', 'nobody@elsewhere.example'],
  ['/links', {}, 'elena@wggi.iom.example', 'nobody@wggi.iom.example'],
  ['/desk', {}, 'rosa@wggi.iom.example', 'nobody@wggi.iom.example'],
] as const

onDynamo('Doors at which many ask at once', (dynamo) => {
  test('answer alike, and as much in vain, whether or not the fund knows whom they name', async () => {
    const names = await dynamo().createTables()
    const fund = dynamoAdapters(dynamo().client, names)
    const bench = new Bench()
    await commitChange(fund.register, settings(aProgramme()), bench.clock.now())
    const requests = new DynamoRequests(dynamo().client, names, 'serve-portal', {
      secret: () => crypto.randomUUID(),
    })
    /** What each try to write came to. */
    let tries: string[] = []
    const noted = async (written: Promise<string>) => void tries.push(await written)
    const register = {
      read: fund.register.read.bind(fund.register),
      commit: async (prepared: Prepared) => {
        const written = fund.register.commit(prepared)
        await noted(written)
        return written
      },
    }
    const dependencies = {
      ...bench.dependencies,
      ...fund,
      register,
      requests: {
        count: requests.count.bind(requests),
        pretend: async (prepared: Prepared) => {
          const written = requests.pretend(prepared)
          await noted(written.then(String))
          return written
        },
      },
      // Two mails of one draft in the same millisecond are one: a clock that stood still would refuse the second.
      clock: () => new Date(Date.parse(bench.clock.now()) + performance.now()).toISOString(),
      sleep: (milliseconds: number) => delay(milliseconds),
      random: Math.random,
    }
    const portal = createPortalApp(dependencies)
    const desk = doorRoutes(dependencies as unknown as DeskDependencies)
    let clients = 0
    /** The answers at a door, and how many tries were lost on others. */
    async function ask(path: string, fields: Record<string, string>) {
      tries = []
      const asked = Array.from({ length: AT_ONCE }, () => {
        clients += 1
        const client = gateway(`192.0.${clients >> 8}.${clients & 255}`)
        const [app, at] = path === '/desk' ? [desk, '/'] : [portal, path]
        return app.request(new URL(at, ORIGIN).href, posting(fields), client)
      })
      const statuses = (await Promise.all(asked)).map(({ status }) => status)
      return { statuses, lost: tries.filter((written) => written === 'conflict').length }
    }
    for (const [path, fields, known, unknown] of doors) {
      const one = await ask(path, { ...fields, address: known })
      const other = await ask(path, { ...fields, address: unknown })
      expect(one.statuses, path).toEqual(Array(AT_ONCE).fill(200))
      expect(other.statuses, path).toEqual(one.statuses)
      expect(one.lost, `${path}: they meet`).toBeGreaterThan(AT_ONCE / 2)
      const ratio = other.lost / one.lost
      expect(ratio, `${path}: ${other.lost} and ${one.lost} tries lost`).toBeGreaterThan(1 / 3)
      expect(ratio, `${path}: ${other.lost} and ${one.lost} tries lost`).toBeLessThan(3)
    }
    // All who ask at once for the same proposal have one draft of it.
    const begun = await fund.drafts.ofAddress('amira@tunis.iom.example')
    expect(begun).toHaveLength(1)
  }, 60_000)
})
